package org.kontor.users.audit.entity;

import java.time.OffsetDateTime;
import java.util.UUID;

/** Which events are asked for; what is null may be anything. A time from is included, a time until is not. */
public record EventFilter(
        String type,
        String outcome,
        String actor,
        UUID subject,
        String address,
        String correlationId,
        OffsetDateTime from,
        OffsetDateTime until) {}
