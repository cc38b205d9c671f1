package org.kontor.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a server logged from the start of the stack until all parts were ready. */
record StartLog(List<JsonObject> entries) {

    /**
     * Liberty's words for a probe that was answered "down", and the one check that may say so while all parts start.
     */
    private static final String DOWN = "CWMMH0052W";

    private static final String NO_KEYS_YET = "health check, token-keys,";
    private static final Set<String> COMPLAINTS = Set.of("WARNING", "ERROR", "SEVERE", "FATAL");
    private static final DateTimeFormatter LIBERTY = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    static StartLog of(String server, Path home) throws IOException {
        Instant begun = Instant.parse(
                Files.readAllLines(home.resolve("run/supervisor.pid")).get(1));
        Instant ready = Files.getLastModifiedTime(home.resolve("run/ready")).toInstant();
        List<JsonObject> entries = new ArrayList<>();
        try (Stream<Path> logs =
                Files.list(home.resolve("servers").resolve(server).resolve("logs"))) {
            for (Path log : logs.filter(file -> file.getFileName().toString().startsWith("messages"))
                    .toList()) {
                Files.readAllLines(log).stream()
                        .filter(line -> line.startsWith("{"))
                        .map(StartLog::parse)
                        .filter(entry ->
                                !time(entry).isBefore(begun) && !time(entry).isAfter(ready))
                        .forEach(entries::add);
            }
        }
        return new StartLog(entries);
    }

    /**
     * Warnings and errors, and incidents (FFDC), which have no level; not that a server without the platform's keys
     * told a probe so: users starts beside it.
     */
    List<JsonObject> complaints() {
        return entries.stream()
                .filter(entry -> !isOfMissingKeys(entry))
                .filter(entry -> COMPLAINTS.contains(entry.getString("loglevel", ""))
                        || entry.getString("type", "").equals("liberty_ffdc"))
                .toList();
    }

    private static boolean isOfMissingKeys(JsonObject entry) {
        return entry.getString("ibm_messageId", "").equals(DOWN)
                && entry.getString("message", "").contains(NO_KEYS_YET);
    }

    private static Instant time(JsonObject entry) {
        return OffsetDateTime.parse(entry.getString("ibm_datetime"), LIBERTY).toInstant();
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
