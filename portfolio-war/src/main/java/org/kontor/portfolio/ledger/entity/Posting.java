package org.kontor.portfolio.ledger.entity;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.kontor.portfolio.investments.entity.Split;

/**
 * Something that trading posted for a user; its row is the proof that it was counted once.
 *
 * @param cash USD that his cash changes by, in cents: what he gets is positive
 * @param symbol of shares that it is about; null if none
 * @param dividend of a dividend
 * @param split of a split
 * @param reverses id of the posting that a reversal takes back; null of others
 */
public record Posting(
        UUID id,
        UUID userId,
        UUID accountId,
        Kind kind,
        BigDecimal cash,
        String symbol,
        Optional<Dividend> dividend,
        Optional<Split> split,
        UUID reverses,
        OffsetDateTime reportedAt) {

    /** A deposit, if the amount is positive, or a withdrawal. */
    public static Posting money(UUID id, UUID userId, UUID accountId, BigDecimal cash, OffsetDateTime at) {
        Kind kind = cash.signum() > 0 ? Kind.DEPOSIT : Kind.WITHDRAWAL;
        return new Posting(id, userId, accountId, kind, cash, null, Optional.empty(), Optional.empty(), null, at);
    }

    public Posting of(String shares, Dividend paid) {
        return new Posting(
                id, userId, accountId, Kind.DIVIDEND, cash, shares, Optional.of(paid), split, reverses, reportedAt);
    }

    public Posting of(String shares, Split applied) {
        return new Posting(
                id, userId, accountId, Kind.SPLIT, cash, shares, dividend, Optional.of(applied), reverses, reportedAt);
    }

    public Posting reversing(UUID other) {
        return new Posting(id, userId, accountId, Kind.REVERSAL, cash, symbol, dividend, split, other, reportedAt);
    }
}
