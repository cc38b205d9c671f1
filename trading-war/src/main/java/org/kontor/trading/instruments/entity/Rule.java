package org.kontor.trading.instruments.entity;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One recorded rule (R3).
 *
 * @param symbol null for all symbols
 * @param recordedBy id of a user, or the name of what recorded it
 */
public record Rule(
        UUID id,
        String symbol,
        OffsetDateTime effectiveFrom,
        Terms terms,
        OffsetDateTime recordedAt,
        String recordedBy) {}
