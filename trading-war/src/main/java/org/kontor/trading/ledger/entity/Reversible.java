package org.kontor.trading.ledger.entity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

/**
 * A posting that somebody wants taken back.
 *
 * @param reversedBy the posting that did so; null if none has
 * @param cashEffect what taking it back does to the customer's money, in USD
 */
public record Reversible(UUID id, String sourceType, String phase, UUID reversedBy, BigDecimal cashEffect) {

    /**
     * Money across the border of the house. Holds are part of an order's life, fills and settlements are facts with the
     * market, and a correction is corrected by posting the fact anew.
     */
    private static final Set<String> CAN_BE = Set.of("deposit received", "withdrawal sent", "dividend paid");

    public boolean canBeReversed() {
        return CAN_BE.contains(sourceType + " " + phase);
    }
}
