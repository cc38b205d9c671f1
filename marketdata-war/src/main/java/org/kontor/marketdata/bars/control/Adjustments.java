package org.kontor.marketdata.bars.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.marketdata.actions.control.CorporateActions;
import org.kontor.marketdata.actions.entity.CashDividend;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.actions.entity.Split;
import org.kontor.marketdata.bars.entity.AdjustMode;
import org.kontor.marketdata.bars.entity.Adjustment;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.instruments.entity.Symbol;

/** What the corporate actions in effect do to an instrument's past prices. */
@ApplicationScoped
public class Adjustments {

    @Inject
    CorporateActions actions;

    @Inject
    Bars bars;

    /** Looks for the closes before dividends; the other modes need no database. */
    Adjustment of(Symbol symbol, AdjustMode mode) throws SQLException {
        List<Adjustment.Step> steps = new ArrayList<>();
        for (CorporateAction action :
                mode == AdjustMode.NONE ? List.<CorporateAction>of() : actions.effective(symbol)) {
            if (action.terms() instanceof Split split) {
                steps.add(step(action, split));
            } else if (mode == AdjustMode.ALL && action.terms() instanceof CashDividend dividend) {
                step(action, dividend).ifPresent(steps::add);
            }
        }
        return new Adjustment(steps);
    }

    /** For the splits alone; answered from memory. */
    public Adjustment splitsOf(Symbol symbol) {
        List<CorporateAction> effective = actions.effective(symbol);
        return effective.isEmpty()
                ? Adjustment.NONE
                : new Adjustment(effective.stream()
                        .filter(action -> action.terms() instanceof Split)
                        .map(action -> step(action, (Split) action.terms()))
                        .toList());
    }

    private static Adjustment.Step step(CorporateAction action, Split split) {
        return Adjustment.Step.split(action.exDate(), split.oldRate(), split.newRate());
    }

    /** None where no close is known, or where as much is paid out as the share was worth: no factor could say that. */
    private Optional<Adjustment.Step> step(CorporateAction action, CashDividend dividend) throws SQLException {
        Optional<BigDecimal> before =
                bars.lastBefore(action.symbol(), action.exDate()).map(DailyBar::close);
        return before.filter(close -> close.compareTo(dividend.rate()) > 0)
                .map(close -> Adjustment.Step.dividend(action.exDate(), dividend.rate(), close));
    }
}
