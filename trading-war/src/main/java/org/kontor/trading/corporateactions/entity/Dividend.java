package org.kontor.trading.corporateactions.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/**
 * What an account is owed of a dividend (R2).
 *
 * @param qty shares at the close before the ex date
 * @param amount USD
 */
public record Dividend(UUID id, BigDecimal qty, BigDecimal amount) {

    private static final int CENTS = 2;

    public static Dividend of(UUID id, BigDecimal qty, BigDecimal rate) {
        return new Dividend(id, qty, qty.multiply(rate).setScale(CENTS, RoundingMode.HALF_UP));
    }

    /** On the ex date: the issuer owes it to the house and the house to the customer, who cannot spend it yet. */
    public Posting accrued(UUID accountId) {
        return new Posting(accountId, "dividend", id, "accrued")
                .move(Posting.USD, amount, Kind.DIVIDENDS, Kind.CORPORATE_ACTION);
    }

    /** On the pay date: the issuer pays the house, and the house the customer. */
    public Posting paid(UUID accountId) {
        return new Posting(accountId, "dividend", id, "paid")
                .move(Posting.USD, amount, Kind.BANK, Kind.DIVIDENDS)
                .move(Posting.USD, amount, Kind.CORPORATE_ACTION, Kind.CASH);
    }
}
