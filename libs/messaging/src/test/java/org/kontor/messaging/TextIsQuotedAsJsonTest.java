package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextIsQuotedAsJsonTest {

    @Property
    void whateverItIsItIsReadAsItWas(@ForAll String text) {
        try (JsonReader reader = JsonText.reader("[" + JsonText.quoted(text) + "]")) {
            assertThat(reader.readArray().getString(0)).isEqualTo(text);
        }
    }
}
