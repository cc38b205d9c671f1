package org.kontor.trading.fees.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.entity.FeeRate;
import org.kontor.trading.fees.entity.FeeTable;
import org.kontor.trading.reference.control.MemoryCopy;
import org.kontor.trading.reference.control.MemoryCopy.Loaded;
import org.kontor.trading.reference.control.Reference;

/** What is charged on which day, in memory. */
@ApplicationScoped
public class FeeSchedule implements Reference {

    @Inject
    FeeRates rates;

    private final MemoryCopy<FeeTable> copy = new MemoryCopy<>("fees", this::load);

    /** The rates for a trade of that side and trade date, one of each kind that is charged (R2). */
    public List<FeeRate> on(LocalDate tradeDate, Side side) {
        return copy.get().on(tradeDate, side);
    }

    /** Records a rate for ever, which counts on this replica at once. */
    public FeeRates.Recorded record(FeeRate rate, String source, String by) {
        FeeRates.Recorded recorded = rates.record(rate, source, by);
        copy.reload();
        return recorded;
    }

    @Override
    public List<MemoryCopy<?>> copies() {
        return List.of(copy);
    }

    private Loaded<FeeTable> load() {
        return new Loaded<>(new FeeTable(rates.inOrder()), Instant.MAX);
    }
}
