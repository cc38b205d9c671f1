package org.kontor.messaging;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;

/**
 * JSON as text, read and written many times a second.
 *
 * <p>The methods of {@link Json} look for a provider each time they are called, which costs more than the work itself;
 * a factory is found once.
 */
final class JsonText {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final char FIRST_PRINTABLE = ' ';

    private JsonText() {}

    static JsonReader reader(String text) {
        return READERS.createReader(new StringReader(text));
    }

    /** The text as a JSON string, quotes included. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '"' || next == '\\') {
                quoted.append('\\').append(next);
            } else if (next < FIRST_PRINTABLE) {
                quoted.append(String.format("\\u%04x", (int) next));
            } else {
                quoted.append(next);
            }
        }
        return quoted.append('"').toString();
    }
}
