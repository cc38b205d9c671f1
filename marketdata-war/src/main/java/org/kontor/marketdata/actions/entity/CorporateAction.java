package org.kontor.marketdata.actions.entity;

import java.time.LocalDate;
import java.util.UUID;
import org.kontor.marketdata.instruments.entity.Symbol;

/**
 * An announced dividend or split.
 *
 * @param exDate first day on which a buyer does not get it; all days are counted in New York
 * @param recordDate whoever is in the books on that day gets it
 * @param payDate when it is paid
 */
public record CorporateAction(
        UUID id, Symbol symbol, ActionTerms terms, LocalDate exDate, LocalDate recordDate, LocalDate payDate) {

    public CorporateAction {
        if (payDate.isBefore(recordDate)) {
            throw new IllegalArgumentException("it is not paid on " + payDate + ", before it is recorded");
        }
    }

    /** Whether it has changed the price of a share, so that it cannot be withdrawn any more. */
    public boolean isEffectiveOn(LocalDate day) {
        return !day.isBefore(exDate);
    }
}
