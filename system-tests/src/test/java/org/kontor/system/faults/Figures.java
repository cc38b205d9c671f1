package org.kontor.system.faults;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.kontor.client.Databases;
import org.kontor.system.stack.Part;

/** What a run was and what it showed, as one line of JSON. */
final class Figures {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    Figures(long seed, int clients) {
        json.add("seed", seed).add("clients", clients);
    }

    Figures requests(History history, long unknown) {
        json.add("requests", history.all().size())
                .add("ok", history.with(Outcome.DONE).size())
                .add("failed", history.with(Outcome.REFUSED).size())
                .add("unknown_until_asked_again", unknown);
        return this;
    }

    Figures faults(Nemesis nemesis, int sentAgain) {
        json.add("kills", nemesis.kills()).add("events_sent_again", sentAgain);
        JsonObjectBuilder seconds = Json.createObjectBuilder();
        for (Map.Entry<String, List<Double>> part : nemesis.recoveries().entrySet()) {
            seconds.add(part.getKey(), Json.createArrayBuilder(part.getValue()));
        }
        json.add("recovery_seconds", seconds);
        return this;
    }

    Figures outcome(Databases databases, Duration drain, int samples, List<String> violations) {
        json.add("fills", databases.number("trading", "SELECT count(*) FROM executions"))
                .add("duplicates_absorbed", duplicates(databases))
                .add("drain_seconds", drain.toMillis() / 1000.0)
                .add("samples_during_run", samples)
                .add("violations", violations.size());
        return this;
    }

    static long duplicates(Databases databases) {
        return Part.TALKERS.stream()
                .mapToLong(service -> databases.number(service, "SELECT coalesce(sum(duplicates), 0) FROM inbox"))
                .sum();
    }

    @Override
    public String toString() {
        return json.build().toString();
    }
}
