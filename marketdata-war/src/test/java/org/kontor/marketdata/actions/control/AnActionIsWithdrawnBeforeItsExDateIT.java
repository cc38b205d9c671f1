package org.kontor.marketdata.actions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kontor.marketdata.actions.entity.ActionFixture.EX_DATE;
import static org.kontor.marketdata.actions.entity.ActionFixture.dividend;
import static org.kontor.marketdata.actions.entity.ActionFixture.twoForOne;
import static org.kontor.marketdata.instruments.control.InstrumentsFixture.TODAY;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.AAPL;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.apple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.actions.entity.Proposal;
import org.kontor.marketdata.actions.entity.RecordedAction;
import org.kontor.marketdata.database.OpenTransaction;
import org.kontor.marketdata.database.RealDatabase;
import org.kontor.marketdata.instruments.control.InstrumentsFixture;
import org.kontor.marketdata.reference.control.PublishedEvents;
import org.kontor.rest.problem.Problem;

/** R9.1 to R9.5, on the real schema. */
class AnActionIsWithdrawnBeforeItsExDateIT {

    private static final UUID OPERATOR = UUID.randomUUID();

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final PublishedEvents told = new PublishedEvents();

    @BeforeEach
    void list() throws SQLException {
        InstrumentsFixture.stored(transaction.source(), TODAY).store(List.of(apple()));
    }

    @AfterEach
    void forget() throws SQLException {
        transaction.close();
    }

    @Test
    void itIsInEffectFromItsExDateOn() throws SQLException {
        CorporateAction split = announce(twoForOne(), "one");

        assertThat(effectiveOn(EX_DATE.minusDays(1))).isEmpty();
        assertThat(effectiveOn(EX_DATE)).containsExactly(split);
        assertThat(effectiveOn(EX_DATE.plusYears(1))).containsExactly(split);
    }

    @Test
    void untilThenItCanBeWithdrawnOnce() throws SQLException {
        UUID split = announce(twoForOne(), "one").id();

        on(EX_DATE.minusDays(1)).withdraw(AAPL, split, OPERATOR);
        on(EX_DATE.minusDays(1)).withdraw(AAPL, split, OPERATOR);

        assertThat(told.names()).containsExactly("corporate_action_announced", "corporate_action_withdrawn");
        assertThat(effectiveOn(EX_DATE)).isEmpty();
        assertThat(on(TODAY).find(AAPL, split)).map(RecordedAction::withdrawn).contains(true);
    }

    @Test
    void fromThenOnItCannot() throws SQLException {
        UUID split = announce(twoForOne(), "one").id();

        assertThat(catchThrowableOfType(Problem.class, () -> on(EX_DATE).withdraw(AAPL, split, OPERATOR))
                        .code())
                .isEqualTo("corporate-action-effective");
        assertThat(effectiveOn(EX_DATE)).hasSize(1);
    }

    @Test
    void whatNobodyAnnouncedIsNotThere() {
        UUID unknown = UUID.randomUUID();

        assertThat(catchThrowableOfType(Problem.class, () -> on(TODAY).withdraw(AAPL, unknown, OPERATOR))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thereIsOneOfAKindAndDayUnlessTheFirstWasWithdrawn() throws SQLException {
        UUID first = announce(twoForOne(), "one").id();
        assertThat(catchThrowableOfType(Problem.class, () -> announce(twoForOne(), "two"))
                        .code())
                .isEqualTo("duplicate-corporate-action");
        assertThat(told.names()).hasSize(1);

        on(TODAY).withdraw(AAPL, first, OPERATOR);
        assertThat(announce(twoForOne(), "three").id()).isNotEqualTo(first);
    }

    @Test
    void theSameKeyAnnouncesOnce() throws SQLException {
        CorporateAction first = announce(dividend(), "one");

        assertThat(announce(dividend(), "one")).isEqualTo(first);
        assertThat(told.names()).containsExactly("corporate_action_announced");
    }

    @Test
    void theNewestAnnouncementComesFirstInPages() throws SQLException {
        CorporateAction split = announce(twoForOne(), "one");
        CorporateAction dividend = announce(dividend(), "two");

        assertThat(page(null)).containsExactly(dividend, split);
        assertThat(page(dividend.id())).containsExactly(split);
    }

    private CorporateAction announce(Proposal proposal, String key) throws SQLException {
        return on(TODAY).announce(AAPL, proposal, OPERATOR, key).action();
    }

    private List<CorporateAction> page(UUID after) throws SQLException {
        return on(TODAY).page(AAPL, after, 10).stream()
                .map(RecordedAction::action)
                .toList();
    }

    private List<CorporateAction> effectiveOn(LocalDate day) throws SQLException {
        CorporateActions actions = on(day);
        actions.recall();
        return actions.effective(AAPL);
    }

    private CorporateActions on(LocalDate today) {
        return ActionsFixture.stored(transaction.source(), told, today);
    }
}
