package org.kontor.marketdata.replay.control;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.kontor.marketdata.actions.control.ActionsFixture;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.bars.control.BarsFixture;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.halts.control.HaltsFixture;
import org.kontor.marketdata.instruments.control.InstrumentsFixture;
import org.kontor.marketdata.replay.entity.SeriesFixture;

/** The market as a publisher plays it. */
final class ReplayFixture {

    private ReplayFixture() {}

    /** Two days of Apple, with leave to walk for a while. */
    static Replay running(CorporateAction... effective) {
        BarSeries apple = SeriesFixture.twoDays();
        Replay replay = new Replay();
        replay.clock = Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), ZoneOffset.UTC);
        replay.settings = SettingsFixture.standard();
        replay.instruments = InstrumentsFixture.knowing(apple.instrument());
        replay.halts = HaltsFixture.inForce();
        replay.adjustments = BarsFixture.adjustments(ActionsFixture.effective(effective));
        replay.begin(List.of(apple), Map.of());
        replay.grant(replay.checkpoint(100));
        return replay;
    }
}
