package org.kontor.marketdata.bars.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.kontor.marketdata.bars.entity.AdjustMode;
import org.kontor.marketdata.bars.entity.Adjustment;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Symbol;

/** The stored bars as they are asked for; what is stored stays as it came (R2.6). */
@ApplicationScoped
public class AdjustedBars {

    @Inject
    Bars bars;

    @Inject
    Adjustments adjustments;

    /** Up to {@code limit} bars from day to day, both included, oldest first. */
    public List<DailyBar> between(Symbol symbol, LocalDate from, LocalDate to, int limit, AdjustMode mode)
            throws SQLException {
        Adjustment adjustment = adjustments.of(symbol, mode);
        return bars.between(symbol, from, to, limit).stream()
                .map(adjustment::of)
                .toList();
    }
}
