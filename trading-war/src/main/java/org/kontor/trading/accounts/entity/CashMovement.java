package org.kontor.trading.accounts.entity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** Money crosses the border of the house, one way or the other. */
public enum CashMovement {
    DEPOSIT("received", Kind.BANK, Kind.CASH),
    WITHDRAWAL("sent", Kind.CASH, Kind.BANK);

    private final String phase;
    private final Kind debited;
    private final Kind credited;

    CashMovement(String phase, Kind debited, Kind credited) {
        this.phase = phase;
        this.debited = debited;
        this.credited = credited;
    }

    /** The word for it in postings, events and keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param amount USD, above zero, whole cents */
    public Posting posting(UUID accountId, UUID id, BigDecimal amount) {
        return new Posting(accountId, word(), id, phase).move(Posting.USD, amount, debited, credited);
    }
}
