package org.kontor.notifications.events.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kontor.messaging.MalformedEvent;

/** The data of an event, field by field; a field that is not what it must be throws {@link MalformedEvent}. */
public final class EventData {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,12})?");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final JsonObject fields;

    public EventData(JsonObject fields) {
        this.fields = fields;
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return fields.containsKey(name) && !fields.isNull(name);
    }

    public String text(String name) {
        if (fields.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new MalformedEvent(name + " is not a text");
    }

    /** The text with blanks for line breaks and other control characters: it came from somebody's keyboard. */
    public String line(String name) {
        return CONTROLS.matcher(text(name)).replaceAll(" ").strip();
    }

    public UUID uuid(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException notOne) {
            throw new MalformedEvent(name + " is not a UUID");
        }
    }

    /** A decimal, which travels as a text. */
    public BigDecimal decimal(String name) {
        String text = text(name);
        if (!DECIMAL.matcher(text).matches()) {
            throw new MalformedEvent(name + " is not a decimal");
        }
        return new BigDecimal(text);
    }

    public boolean flag(String name) {
        JsonValue value = fields.get(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new MalformedEvent(name + " is neither true nor false");
    }

    /** A time, in RFC 3339. */
    public OffsetDateTime time(String name) {
        try {
            return OffsetDateTime.parse(text(name));
        } catch (DateTimeParseException notOne) {
            throw new MalformedEvent(name + " is not a time");
        }
    }

    public EventData object(String name) {
        if (fields.get(name) instanceof JsonObject object) {
            return new EventData(object);
        }
        throw new MalformedEvent(name + " is not an object");
    }
}
