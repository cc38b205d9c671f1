package org.kontor.marketdata.bars.control;

import javax.sql.DataSource;
import org.kontor.marketdata.actions.control.CorporateActions;

/** Bars without a server around them. */
public final class BarsFixture {

    private BarsFixture() {}

    /** For splits, which need no database. */
    public static Adjustments adjustments(CorporateActions actions) {
        Adjustments adjustments = new Adjustments();
        adjustments.actions = actions;
        return adjustments;
    }

    static AdjustedBars adjusted(DataSource database, CorporateActions actions) {
        AdjustedBars adjusted = new AdjustedBars();
        adjusted.bars = new Bars();
        adjusted.bars.database = database;
        adjusted.adjustments = adjustments(actions);
        adjusted.adjustments.bars = adjusted.bars;
        return adjusted;
    }
}
