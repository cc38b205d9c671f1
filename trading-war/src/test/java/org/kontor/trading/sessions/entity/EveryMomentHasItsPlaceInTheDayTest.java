package org.kontor.trading.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R2 to R6 at any moment of three years. */
class EveryMomentHasItsPlaceInTheDayTest {

    private final TradingCalendar nyse = PublishedDays.nyse();
    private final SettlementCalendar settlement = new SettlementCalendar(nyse);

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2026-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2028-12-20T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Property
    void theNextOpeningIsTheFirstMomentOfALaterCoreSession(@ForAll("moments") Instant moment) {
        Instant opening = nyse.nextOpen(moment);

        assertThat(opening).isAfter(moment);
        assertThat(nyse.session(opening)).isEqualTo(Session.CORE);
        assertThat(nyse.session(opening.minusSeconds(1))).isEqualTo(Session.PRE);
    }

    @Property
    void anOrderEndsWithTheSessionThatItWorksIn(@ForAll("moments") Instant moment) {
        Instant end = nyse.endOfDay(moment, false);
        Instant extended = nyse.endOfDay(moment, true);

        assertThat(end).isAfter(moment);
        assertThat(extended).isAfter(moment);
        assertThat(nyse.session(end.minusSeconds(1))).isEqualTo(Session.CORE);
        assertThat(nyse.session(extended.minusSeconds(1))).isEqualTo(Session.POST);
        if (nyse.session(moment) != Session.CLOSED) {
            assertThat(TradingCalendar.dateOf(extended.minusSeconds(1))).isEqualTo(TradingCalendar.dateOf(moment));
        }
    }

    @Property
    void aTradeSettlesOnALaterDayOnWhichBanksAreOpen(@ForAll("moments") Instant moment) {
        LocalDate traded = nyse.tradeDate(moment);
        LocalDate settled = settlement.settlementDate(traded);

        assertThat(nyse.isTradingDay(traded)).isTrue();
        assertThat(traded).isAfterOrEqualTo(TradingCalendar.dateOf(moment));
        assertThat(settled).isAfter(traded);
        assertThat(settlement.isSettlementDay(settled)).isTrue();
        assertThat(traded.plusDays(1).datesUntil(settled)).noneMatch(settlement::isSettlementDay);
    }
}
