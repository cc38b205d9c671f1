package org.kontor.trading.history.control;

import java.time.Clock;
import javax.sql.DataSource;

/** The history without a server around it. */
public final class HistoryFixture {

    private HistoryFixture() {}

    public static TradeExport exportOver(DataSource database) {
        TradeExport export = new TradeExport();
        export.database = database;
        export.clock = Clock.systemUTC();
        export.timeLimitSeconds = 600;
        return export;
    }

    public static TradeHistory historyOver(DataSource database) {
        TradeHistory history = new TradeHistory();
        history.database = database;
        return history;
    }
}
