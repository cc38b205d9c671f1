package org.kontor.marketdata.bars.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.marketdata.instruments.control.InstrumentsFixture.TODAY;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.AAPL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.actions.control.ActionsFixture;
import org.kontor.marketdata.actions.entity.ActionFixture;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.bars.entity.AdjustMode;
import org.kontor.marketdata.bars.entity.BarSeries;
import org.kontor.marketdata.bars.entity.DailyBar;
import org.kontor.marketdata.database.OpenTransaction;
import org.kontor.marketdata.database.RealDatabase;
import org.kontor.marketdata.instruments.control.InstrumentsFixture;
import org.kontor.marketdata.replay.entity.SeriesFixture;

/** R2.6, on the real schema: two days of Apple, closes 549.03 and 542.10. */
class BarsAreAdjustedWhenTheyAreReadIT {

    private static final LocalDate SECOND = LocalDate.of(2013, 1, 3);

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final BarSeries apple = SeriesFixture.twoDays();
    private final CorporateAction split = ActionFixture.split("1", "2", SECOND);
    private final CorporateAction dividend = ActionFixture.dividend("54.903", SECOND);

    @BeforeEach
    void store() throws SQLException {
        InstrumentsFixture.stored(transaction.source(), TODAY).store(List.of(apple.instrument()));
        BarsFixture.adjusted(transaction.source(), ActionsFixture.effective())
                .bars
                .store(apple);
    }

    @AfterEach
    void forget() throws SQLException {
        transaction.close();
    }

    @Test
    void askedForNothingTheyAreAsTheyCame() throws SQLException {
        assertThat(read(AdjustMode.NONE, split, dividend)).isEqualTo(apple.bars());
    }

    @Test
    void askedForSplitsTheyHaveThoseOnly() throws SQLException {
        assertThat(closes(AdjustMode.SPLIT, split, dividend)).containsExactly("274.515", "542.10");
    }

    @Test
    void askedForAllTheyHaveDividendsToo() throws SQLException {
        assertThat(closes(AdjustMode.ALL, dividend)).containsExactly("494.127", "542.10");
        assertThat(closes(AdjustMode.ALL, split, dividend)).containsExactly("247.0635", "542.10");
    }

    @Test
    void aDividendAsLargeAsTheShareOrBeforeTheFirstBarChangesNothing() throws SQLException {
        assertThat(read(AdjustMode.ALL, ActionFixture.dividend("549.03", SECOND)))
                .isEqualTo(apple.bars());
        assertThat(read(AdjustMode.ALL, ActionFixture.dividend("1.00", LocalDate.of(2013, 1, 2))))
                .isEqualTo(apple.bars());
    }

    private List<String> closes(AdjustMode mode, CorporateAction... actions) throws SQLException {
        return read(mode, actions).stream()
                .map(bar -> bar.close().toPlainString())
                .toList();
    }

    private List<DailyBar> read(AdjustMode mode, CorporateAction... actions) throws SQLException {
        return BarsFixture.adjusted(transaction.source(), ActionsFixture.effective(actions))
                .between(AAPL, LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), 10, mode);
    }
}
