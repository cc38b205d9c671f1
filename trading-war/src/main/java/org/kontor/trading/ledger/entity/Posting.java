package org.kontor.trading.ledger.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One fact in the books of an account: movements that belong together.
 *
 * <p>Made only of whole movements, so that it cannot be unbalanced (R1).
 */
public final class Posting {

    public static final String USD = "USD";

    private final UUID accountId;
    private final String sourceType;
    private final UUID sourceId;
    private final String phase;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param sourceType deposit, order or execution
     * @param phase tells apart the postings of one source, for example {@code hold} and {@code release}
     */
    public Posting(UUID accountId, String sourceType, UUID sourceId, String phase) {
        this.accountId = accountId;
        this.sourceType = sourceType;
        this.sourceId = sourceId;
        this.phase = phase;
    }

    /** Moves an amount: debits one kind and credits another, in one ledger. Nothing moves when it is zero. */
    public Posting move(String ledger, BigDecimal amount, Kind debited, Kind credited) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a movement has a direction and no sign: " + amount);
        }
        if (amount.signum() > 0) {
            lines.add(Line.debit(ledger, debited, amount));
            lines.add(Line.credit(ledger, credited, amount));
        }
        return this;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public UUID accountId() {
        return accountId;
    }

    public String sourceType() {
        return sourceType;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public String phase() {
        return phase;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
