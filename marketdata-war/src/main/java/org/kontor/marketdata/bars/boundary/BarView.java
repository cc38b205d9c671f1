package org.kontor.marketdata.bars.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.marketdata.bars.entity.DailyBar;

/** A daily bar as the API shows it. */
public record BarView(
        LocalDate date, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, BigDecimal volume) {

    static BarView of(DailyBar bar) {
        return new BarView(
                bar.date(), bar.open(), bar.high(), bar.low(), bar.close(), BigDecimal.valueOf(bar.volume()));
    }
}
