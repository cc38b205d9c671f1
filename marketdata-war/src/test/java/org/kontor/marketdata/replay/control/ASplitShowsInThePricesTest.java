package org.kontor.marketdata.replay.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.actions.control.ActionsFixture;
import org.kontor.marketdata.actions.entity.ActionFixture;
import org.kontor.marketdata.bars.control.BarsFixture;
import org.kontor.marketdata.quotes.entity.Quote;

/** R5.10: else a split would make whoever holds the share richer. */
class ASplitShowsInThePricesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int DAY = 8;

    @Test
    void pricesAreHalvedAndLieOnTicks() {
        List<Quote> quotes = quotes(ReplayFixture.running(ActionFixture.split("1", "2", TODAY)));

        assertThat(quotes.get(0).dayOpen()).isEqualTo(new BigDecimal("276.91"));
        // half of 549.03 is 274.515
        assertThat(quotes.get(DAY - 1).dayClose()).isEqualTo(new BigDecimal("274.52"));
        assertThat(quotes.get(DAY).prevClose()).isEqualTo(new BigDecimal("274.52"));
        assertThat(quotes).allSatisfy(quote -> assertThat(quote.last().scale()).isEqualTo(2));
    }

    @Test
    void itComesBetweenTwoQuotesAndThePreviousCloseWithIt() {
        Replay replay = ReplayFixture.running();
        List<Quote> before = quotes(replay).subList(DAY, 2 * DAY);
        replay.adjustments = BarsFixture.adjustments(ActionsFixture.effective(ActionFixture.split("1", "2", TODAY)));
        replay.grant(replay.checkpoint(100));
        List<Quote> after = quotes(replay);

        assertThat(before.get(0).prevClose()).isEqualTo(new BigDecimal("549.03"));
        assertThat(after.get(DAY).prevClose()).isEqualTo(new BigDecimal("274.52"));
    }

    @Test
    void aDividendLeavesThePricesAsTheyAre() {
        assertThat(quotes(ReplayFixture.running(ActionFixture.dividend("2.65", TODAY))))
                .extracting(Quote::last)
                .isEqualTo(quotes(ReplayFixture.running()).stream()
                        .map(Quote::last)
                        .toList());
    }

    private static List<Quote> quotes(Replay replay) {
        return Stream.generate(replay::walk)
                .limit(2 * DAY)
                .flatMap(List::stream)
                .toList();
    }
}
