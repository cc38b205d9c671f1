package org.kontor.system.acts;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.kontor.client.Answer;
import org.kontor.client.Databases;
import org.kontor.client.Listing;
import org.kontor.client.Person;

/** Where what was done is on record: the audit trail of users, and tables of the others. */
public record Records(Databases databases, Person auditor) {

    /**
     * What the audit trail has of a request, through its own query.
     *
     * @param detail which of an event's details names what it was done to; null where it was done to a user
     */
    public Function<Answer, List<Entry>> trail(String detail) {
        return done ->
                Listing.all(auditor, "/users/audit/?outcome=success&correlation_id=" + done.correlationId()).stream()
                        .map(event -> new Entry(
                                event.getString("actor"),
                                event.getString("type"),
                                detail == null
                                        ? event.getString("subject")
                                        : event.getJsonObject("details").getString(detail, ""),
                                Instant.parse(event.getString("occurred_at"))))
                        .toList();
    }

    /** What {@code staff_acts} of a service has of a request. */
    public Function<Answer, List<Entry>> acts(String service) {
        return done -> rows(
                service,
                "select actor, act, subject, " + utc("acted_at") + " from staff_acts where correlation_id = '"
                        + done.correlationId() + "'");
    }

    /**
     * Rows of a table of a service's own.
     *
     * @param act that the table stands for
     * @param columns who, whom or what, and when
     * @param condition by which the row is found
     */
    public Function<Answer, List<Entry>> table(
            String service, String act, String table, String columns, Function<Answer, String> condition) {
        String[] names = columns.split(",\\s*");
        return done -> rows(
                service,
                "select " + names[0] + ", '" + act + "', " + names[1] + ", " + utc(names[2]) + " from " + table
                        + " where " + condition.apply(done));
    }

    private static String utc(String column) {
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    }

    private List<Entry> rows(String service, String query) {
        return databases.rows(service, query).stream()
                .map(row -> new Entry(row.get(0), row.get(1), row.get(2), Instant.parse(row.get(3))))
                .toList();
    }
}
