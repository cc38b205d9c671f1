package org.kontor.rest.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;

/** Decimals go out as plain strings: a JSON number would become binary floating point in many clients. */
public class DecimalSerializer implements JsonbSerializer<BigDecimal> {

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
        generator.write(value.toPlainString());
    }
}
