package org.kontor.marketdata.bars.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.instruments.control.Announcements;
import org.kontor.marketdata.instruments.control.Instruments;
import org.kontor.marketdata.instruments.entity.Instrument;

/**
 * Brings the stored instruments and bars to what this configuration offers, and tells what is new of them. Doing it
 * twice changes nothing.
 */
@ApplicationScoped
public class SeriesStorage {

    @Inject
    Instruments instruments;

    @Inject
    Bars bars;

    @Inject
    Announcements announcements;

    /** Works in order of symbols, so that two replicas starting at once wait for each other and do not deadlock. */
    @Transactional(rollbackOn = SQLException.class)
    public void store(List<BarSeries> offered) throws SQLException {
        List<BarSeries> inOrder = offered.stream()
                .sorted(Comparator.comparing(
                        (BarSeries series) -> series.instrument().symbol()))
                .toList();
        List<Instrument> listed = inOrder.stream().map(BarSeries::instrument).toList();
        instruments.store(listed);
        for (BarSeries series : inOrder) {
            bars.store(series);
        }
        announcements.tell();
    }
}
