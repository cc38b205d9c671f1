package org.kontor.trading.instruments.boundary;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.instruments.entity.Rule;

/** A recorded rule; without a symbol it is for all. */
public record RuleView(
        UUID id,
        String symbol,
        OffsetDateTime effectiveFrom,
        TermsView terms,
        OffsetDateTime recordedAt,
        String recordedBy) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.id(),
                rule.symbol(),
                rule.effectiveFrom(),
                TermsView.of(rule.terms()),
                rule.recordedAt(),
                rule.recordedBy());
    }
}
