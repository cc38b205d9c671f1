package org.kontor.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** The JWK Set (RFC 7517) in a file, where the server looks keys up. Replaced as a whole or not at all. */
final class KeyFile {

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    /** The ids of its keys; empty if it is not there yet or holds none that can be used. */
    Set<String> keyIds() throws IOException {
        if (!Files.exists(path)) {
            return Set.of();
        }
        try {
            return keyIds(Files.readString(path));
        } catch (IllegalArgumentException damaged) {
            return Set.of();
        }
    }

    /**
     * Puts a set in its place and tells the ids of its keys. By rename, so that the server never reads half of it.
     *
     * @throws IllegalArgumentException if the text is no set of RSA keys for signatures; the file stays as it is
     */
    Set<String> replace(String text) throws IOException {
        Set<String> ids = keyIds(text);
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, ".keys", ".json");
        try {
            Files.write(draft, text.getBytes(UTF_8));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        return ids;
    }

    private static Set<String> keyIds(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonArray keys = reader.readObject().getJsonArray("keys");
            if (keys == null || keys.isEmpty()) {
                throw new IllegalArgumentException("no keys in it");
            }
            return keys.getValuesAs(JsonObject.class).stream()
                    .map(KeyFile::keyId)
                    .collect(toUnmodifiableSet());
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("not a JWK Set", e);
        }
    }

    private static String keyId(JsonObject key) {
        if (!key.getString("kty").equals("RSA")
                || !key.getString("alg").equals("RS256")
                || !key.getString("use").equals("sig")) {
            throw new IllegalArgumentException("a key for something else");
        }
        return key.getString("kid");
    }
}
