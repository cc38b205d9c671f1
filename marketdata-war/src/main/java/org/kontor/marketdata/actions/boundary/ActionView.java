package org.kontor.marketdata.actions.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.kontor.marketdata.actions.entity.CashDividend;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.actions.entity.RecordedAction;
import org.kontor.marketdata.actions.entity.Split;

/** A corporate action as the API shows it. */
public record ActionView(
        UUID id,
        String symbol,
        String kind,
        String status,
        BigDecimal rate,
        BigDecimal oldRate,
        BigDecimal newRate,
        BigDecimal cashInLieuPrice,
        LocalDate exDate,
        LocalDate recordDate,
        LocalDate payDate) {

    static ActionView of(RecordedAction recorded, LocalDate today) {
        CorporateAction action = recorded.action();
        CashDividend dividend = action.terms() instanceof CashDividend given ? given : null;
        Split split = action.terms() instanceof Split given ? given : null;
        return new ActionView(
                action.id(),
                action.symbol().value(),
                action.terms().kind(),
                recorded.statusOn(today),
                dividend == null ? null : dividend.rate(),
                split == null ? null : split.oldRate(),
                split == null ? null : split.newRate(),
                split == null ? null : split.cashInLieuPrice(),
                action.exDate(),
                action.recordDate(),
                action.payDate());
    }
}
