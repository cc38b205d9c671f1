package org.kontor.users.audit.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kontor.rest.json.Violations;
import org.kontor.users.audit.entity.AddressBlock;
import org.kontor.users.audit.entity.EventFilter;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.Outcome;

/** The query parameters that narrow the trail, as they were sent. */
public class AuditParameters {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::code).toList();
    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::code).toList();

    @QueryParam("type")
    String type;

    @QueryParam("outcome")
    String outcome;

    @QueryParam("actor")
    String actor;

    @QueryParam("subject")
    String subject;

    @QueryParam("address")
    String address;

    @QueryParam("correlation_id")
    String correlationId;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    private final Violations violations = new Violations();

    /** Reads the parameters; throws a 422 problem that names the wrong ones. */
    EventFilter filter() {
        require("type", type == null || TYPES.contains(type), "must be one of " + String.join(", ", TYPES));
        require("outcome", outcome == null || OUTCOMES.contains(outcome), "must be success or refused");
        require("address", address == null || AddressBlock.isAddress(address), "must be an IP address");
        require(
                "correlation_id",
                correlationId == null || correlationId.matches("[A-Za-z0-9._-]{1,64}"),
                "must be a correlation id");
        require(
                "actor",
                actor == null || actor.matches("[a-z0-9-]{1,64}"),
                "must be the id of a user or the name of a service");
        EventFilter filter = new EventFilter(
                type,
                outcome,
                actor,
                uuid("subject", subject),
                address,
                correlationId,
                time("from", from),
                time("to", to));
        require(
                "from",
                filter.from() == null || filter.until() == null || filter.from().isBefore(filter.until()),
                "must come before to");
        violations.check();
        return filter;
    }

    private void require(String name, boolean holds, String detail) {
        if (!holds) {
            violations.add(name, "invalid", detail);
        }
    }

    private UUID uuid(String name, String text) {
        boolean form = text == null || text.matches(UUID_FORM);
        require(name, form, "must be a UUID");
        return text == null || !form ? null : UUID.fromString(text);
    }

    /** With a year of four digits, as RFC 3339 has it; far away ones are beyond what the database can hold. */
    private OffsetDateTime time(String name, String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= 1 && time.getYear() <= 9999) {
                return time;
            }
        } catch (DateTimeException isNone) {
            // said below
        }
        violations.add(name, "invalid", "must be a time such as 2026-11-24T14:30:00Z");
        return null;
    }
}
