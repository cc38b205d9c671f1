package org.kontor.trading.accounts.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an account may do, as an order sees it.
 *
 * @param settledCashOnlyUntil last day on which it may spend settled money only; null for none
 * @param watchGoodFaithUntil last day on which a sale must be looked at for the good-faith rule; null for none
 */
public record AccountTerms(
        UUID id,
        UUID userId,
        Account.Status status,
        TriggerSource triggerSource,
        LocalDate settledCashOnlyUntil,
        LocalDate watchGoodFaithUntil) {

    public boolean mayBuy() {
        return status == Account.Status.OPEN;
    }

    public boolean maySell() {
        return status == Account.Status.OPEN || status == Account.Status.CLOSING_ONLY;
    }

    public boolean isSettledCashOnly(LocalDate day) {
        return settledCashOnlyUntil != null && !settledCashOnlyUntil.isBefore(day);
    }
}
