package org.kontor.trading.sessions.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.sessions.control.MarketConventions;
import org.kontor.trading.sessions.entity.Conventions;

/** How the market works from a day on; times are New York's. */
public record ConventionsView(
        UUID id,
        LocalDate effectiveFrom,
        LocalTime preOpen,
        LocalTime coreOpen,
        LocalTime coreClose,
        LocalTime earlyClose,
        long postMinutes,
        int settlementDays,
        String source,
        OffsetDateTime recordedAt,
        String recordedBy) {

    static ConventionsView of(MarketConventions.Recorded recorded) {
        Conventions given = recorded.conventions();
        return new ConventionsView(
                recorded.id(),
                given.effectiveFrom(),
                given.preOpen(),
                given.coreOpen(),
                given.coreClose(),
                given.earlyClose(),
                given.post().toMinutes(),
                given.settlementDays(),
                recorded.source(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
