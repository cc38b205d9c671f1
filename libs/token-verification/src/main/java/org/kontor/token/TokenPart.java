package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Header or claims of a token, read strictly: a member of another type than it should have refuses the token. */
final class TokenPart {

    /** Kept, because each call of {@code Json.createReader} searches the class path for an implementation. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final JsonObject members;

    private TokenPart(JsonObject members) {
        this.members = members;
    }

    /** @param encoded base64url of a JSON object, as in RFC 7515 section 3.1 */
    static TokenPart decode(String encoded) throws TokenRefused {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new TokenRefused("not base64url");
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return new TokenPart(reader.readObject());
        } catch (JsonException e) {
            throw new TokenRefused("not a JSON object");
        }
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Never null, never empty. */
    String text(String name) throws TokenRefused {
        if (members.get(name) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw new TokenRefused(name + " is no text");
    }

    /** A text of words with spaces between them, or of none, as {@code scope} is (RFC 8693 section 4.2). */
    Set<String> words(String name) throws TokenRefused {
        if (members.get(name) instanceof JsonString text) {
            return SPACES.splitAsStream(text.getString())
                    .filter(word -> !word.isEmpty())
                    .collect(toUnmodifiableSet());
        }
        throw new TokenRefused(name + " is no text");
    }

    UUID uuid(String name) throws TokenRefused {
        String text = text(name);
        if (!UUID_FORM.matcher(text).matches()) {
            throw new TokenRefused(name + " is no UUID");
        }
        return UUID.fromString(text);
    }

    /** A NumericDate of RFC 7519 in whole seconds since 1970. */
    long seconds(String name) throws TokenRefused {
        if (members.get(name) instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException beyond) {
                throw new TokenRefused(name + " is no date");
            }
        }
        throw new TokenRefused(name + " is no date");
    }

    Set<String> texts(String name) throws TokenRefused {
        if (!(members.get(name) instanceof JsonArray array) || array.isEmpty()) {
            throw new TokenRefused(name + " is no list");
        }
        Set<String> texts = new LinkedHashSet<>();
        for (JsonValue value : array) {
            if (!(value instanceof JsonString text)) {
                throw new TokenRefused(name + " holds what is no text");
            }
            texts.add(text.getString());
        }
        return texts;
    }

    /** A list of texts, or one alone, as {@code aud} may be (RFC 7519 section 4.1.3). */
    Set<String> oneOrMore(String name) throws TokenRefused {
        return members.get(name) instanceof JsonString ? Set.of(text(name)) : texts(name);
    }
}
