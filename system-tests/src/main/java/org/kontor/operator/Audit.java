package org.kontor.operator;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kontor.client.Answer;
import org.kontor.client.Person;

/** The audit trail of users. */
final class Audit {

    private static final String PATH = "/users/audit/verification/";

    private final Person administrator;
    private final PrintStream out;

    Audit(Person administrator, PrintStream out) {
        this.administrator = administrator;
        this.out = out;
    }

    int verify() {
        return print(administrator.get(PATH));
    }

    /** @param end that an earlier verification came to, kept where the database's owner cannot change it */
    int verifySince(String end) {
        return print(administrator.get(PATH + "?known_end=" + URLEncoder.encode(end, StandardCharsets.UTF_8)));
    }

    private int print(Answer answer) {
        if (!answer.isOk()) {
            return Operator.refused(answer, out);
        }
        JsonObject found = answer.json();
        List<JsonObject> breaks = found.getJsonArray("breaks").getValuesAs(JsonObject.class);
        out.println("The audit trail has " + found.getJsonNumber("events") + " events and is "
                + (breaks.isEmpty() ? "what was written." : "NOT what was written:"));
        breaks.forEach(place -> out.println("  " + describe(place)));
        out.println("Its end, to be kept elsewhere and given as --known-end next time: " + found.getString("end"));
        return breaks.isEmpty() ? Operator.FINE : Operator.REFUSED;
    }

    private static String describe(JsonObject place) {
        String row = place.get("seq") instanceof JsonNumber seq ? "row " + seq : "a row without a number";
        String event = place.get("event_id") instanceof JsonString id ? ", event " + id.getString() : "";
        return row + event + ": " + place.getString("kind");
    }
}
