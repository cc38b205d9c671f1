package org.kontor.messaging;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event as it travels: CloudEvents 1.0 in structured JSON, with the extensions of Kontor.
 *
 * @param source path of the service that published it
 * @param key the CloudEvents extension {@code partitionkey}
 * @param sequence rises by one per topic and key, from 1; 0 where the producer does not number (quotes)
 */
public record Event(
        UUID id,
        String source,
        String type,
        String subject,
        OffsetDateTime time,
        String key,
        long sequence,
        String correlationId,
        JsonObject data) {

    /**
     * Reads an event or throws {@link MalformedEvent}; unknown members are ignored, as the contract of a version
     * demands.
     */
    public static Event parse(String text) {
        if (text == null) {
            throw new MalformedEvent("not a text message");
        }
        try (JsonReader reader = JsonText.reader(text)) {
            JsonObject json = reader.readObject();
            if (!json.getString("specversion").equals("1.0")) {
                throw new MalformedEvent("specversion is not 1.0");
            }
            return new Event(
                    UUID.fromString(json.getString("id")),
                    json.getString("source"),
                    json.getString("type"),
                    json.getString("subject"),
                    OffsetDateTime.parse(json.getString("time")),
                    json.getString("partitionkey"),
                    json.containsKey("sequence")
                            ? json.getJsonNumber("sequence").longValueExact()
                            : 0,
                    json.getString("correlationid"),
                    json.getJsonObject("data"));
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | IllegalArgumentException
                | DateTimeException notOurs) {
            throw new MalformedEvent("not a CloudEvents envelope: " + notOurs.getMessage());
        }
    }

    /** The JSON text of the envelope. {@code data} is given as text so that it leaves as it was written. */
    static String envelope(OutboxRow row, String source) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + row.eventId() + "\",\"source\":" + JsonText.quoted(source)
                + ",\"type\":"
                + JsonText.quoted(row.type()) + ",\"subject\":" + JsonText.quoted(row.subject()) + ",\"time\":\""
                + row.occurredAt()
                + "\",\"datacontenttype\":\"application/json\",\"dataschema\":"
                + JsonText.quoted("/schemas/" + row.type() + ".json") + ",\"partitionkey\":"
                + JsonText.quoted(row.key())
                + ",\"sequence\":" + row.sequence() + ",\"correlationid\":" + JsonText.quoted(row.correlationId())
                + (row.causationId() == null ? "" : ",\"causationid\":" + JsonText.quoted(row.causationId()))
                + ",\"data\":"
                + row.data() + "}";
    }
}
