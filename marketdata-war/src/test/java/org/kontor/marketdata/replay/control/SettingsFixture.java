package org.kontor.marketdata.replay.control;

import java.math.BigDecimal;
import java.util.Optional;

/** Settings as an installation may have them. */
final class SettingsFixture {

    private SettingsFixture() {}

    static ReplaySettings standard() {
        ReplaySettings settings = new ReplaySettings();
        settings.speed = BigDecimal.ONE;
        settings.prices = Optional.empty();
        settings.symbol = Optional.empty();
        settings.source = "a test";
        settings.seed = 2013;
        settings.lots = 1;
        return settings;
    }

    static OfferedSeries offered(ReplaySettings settings) {
        OfferedSeries offered = new OfferedSeries();
        offered.settings = settings;
        return offered;
    }
}
