package org.kontor.marketdata.replay.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.AAPL;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.apple;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.notFed;

import org.junit.jupiter.api.Test;
import org.kontor.marketdata.halts.control.HaltsFixture;
import org.kontor.marketdata.instruments.control.InstrumentsFixture;
import org.kontor.marketdata.quotes.entity.Quote;

/** R5.9, R8.2. */
class WhatIsNotTradedIsNotQuotedTest {

    private final Replay replay = ReplayFixture.running();

    @Test
    void aHaltStopsTheQuotesAndTheyGoOnWhereTheyStopped() {
        Quote before = replay.walk().get(0);

        HaltsFixture.set(replay.halts, HaltsFixture.halt(AAPL));
        assertThat(replay.walk()).isEmpty();
        assertThat(replay.walk()).isEmpty();
        assertThat(replay.checkpoint(0).latest()).containsExactly(before);

        HaltsFixture.set(replay.halts);
        Quote after = replay.walk().get(0);
        assertThat(after.seq()).isEqualTo(before.seq() + 1);
        assertThat(after.day().date()).isEqualTo(before.day().date());
        assertThat(after.print()).isNull();
    }

    @Test
    void whatAnOperatorTookOffIsNotQuoted() {
        replay.instruments = InstrumentsFixture.knowing(notFed());
        assertThat(replay.walk()).isEmpty();

        replay.instruments = InstrumentsFixture.knowing(apple());
        assertThat(replay.walk()).hasSize(1);
    }
}
