package org.kontor.marketdata.actions.entity;

import java.time.LocalDate;
import java.util.UUID;
import org.kontor.marketdata.instruments.entity.Symbol;

/** What somebody wants to have announced; see {@link CorporateAction}. */
public record Proposal(ActionTerms terms, LocalDate exDate, LocalDate recordDate, LocalDate payDate) {

    public CorporateAction as(UUID id, Symbol symbol) {
        return new CorporateAction(id, symbol, terms, exDate, recordDate, payDate);
    }
}
