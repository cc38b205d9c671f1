package org.kontor.trading.statements.entity;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One posting, as far as it moved something of the customer's.
 *
 * @param sourceType what made it: deposit, order, execution and so on
 * @param phase tells apart the postings of one source
 */
public record Movement(
        UUID id, OffsetDateTime recordedAt, String sourceType, UUID sourceId, String phase, List<Change> changes) {

    /** Above zero for what the customer gained in this kind, below for what he lost. */
    public record Change(String ledger, String kind, BigDecimal amount) {}
}
