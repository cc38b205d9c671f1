package org.kontor.marketdata.instruments.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.marketdata.instruments.control.InstrumentsFixture.TODAY;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.AAPL;
import static org.kontor.marketdata.instruments.entity.InstrumentFixture.apple;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.database.OpenTransaction;
import org.kontor.marketdata.database.RealDatabase;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.InstrumentFixture;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TermsChange;
import org.kontor.marketdata.instruments.entity.TickRule;
import org.kontor.marketdata.reference.control.EventFiles;
import org.kontor.marketdata.reference.control.PublishedEvents;

/** R1.5, R1.6, on the real schema. */
class AnInstrumentIsToldWhenItChangedIT {

    private static final LocalDate FIRST_OF_DECEMBER = LocalDate.of(2026, 12, 1);
    private static final TickRule FIVE_CENTS = new TickRule(new BigDecimal("0.05"));
    private static final UUID OPERATOR = UUID.randomUUID();

    private final OpenTransaction transaction = RealDatabase.transaction();
    private final PublishedEvents told = new PublishedEvents();

    @BeforeEach
    void start() throws SQLException {
        start(apple());
    }

    @AfterEach
    void forget() throws SQLException {
        transaction.close();
    }

    @Test
    void atTheFirstStartOnce() throws SQLException {
        assertThat(lastTold()).isEqualTo("tradable null true 2026-11-24");

        start(apple());
        announceOn(TODAY.plusDays(1));
        assertThat(told.names()).containsExactly("instrument_changed");
    }

    @Test
    void whenItIsNotFedAnyMore() throws SQLException {
        start(InstrumentFixture.fed(new Symbol("MSFT"), "Microsoft"));

        assertThat(told.all()).extracting(event -> event.key()).containsExactly("AAPL", "AAPL", "MSFT");
        assertThat(told.all().get(1).data().getString("status")).isEqualTo("inactive");
    }

    @Test
    void aheadOfAChangeAndNotAgainWhenItComes() throws SQLException {
        change(new TermsChange(FIRST_OF_DECEMBER, FIVE_CENTS, null, null));
        EventFiles.assertLooksLikeItsSample(told.all().get(1));

        announceOn(FIRST_OF_DECEMBER);
        assertThat(told.all()).hasSize(2);
        assertThat(known(TODAY).tickRule()).isEqualTo(TickRule.ONE_CENT);
        assertThat(known(FIRST_OF_DECEMBER).tickRule()).isEqualTo(FIVE_CENTS);
    }

    @Test
    void aChangeOfTodayChangesWhatWasToldOfLaterDays() throws SQLException {
        change(new TermsChange(FIRST_OF_DECEMBER, FIVE_CENTS, null, null));
        change(new TermsChange(TODAY, null, false, null));

        assertThat(told.all()).hasSize(4);
        assertThat(told.all().get(2).data().getString("effective_from")).isEqualTo("2026-11-24");
        assertThat(lastTold()).isEqualTo("tradable 0.05 false 2026-12-01");
    }

    @Test
    void aChangeToWhatItIsTellsNothing() throws SQLException {
        change(new TermsChange(TODAY, TickRule.ONE_CENT, true, true));

        assertThat(told.all()).hasSize(1);
    }

    @Test
    void aTickOfTheDefaultRuleIsTheDefaultRuleAgain() throws SQLException {
        change(new TermsChange(TODAY, FIVE_CENTS, null, null));
        change(new TermsChange(TODAY, new TickRule(new BigDecimal("0.0100")), null, null));

        assertThat(lastTold()).isEqualTo("tradable null true 2026-11-24");
    }

    /** What a start does, for that configuration. */
    private void start(Instrument fed) throws SQLException {
        InstrumentsFixture.stored(transaction.source(), TODAY).store(List.of(fed));
        announceOn(TODAY);
    }

    private void announceOn(LocalDate today) throws SQLException {
        InstrumentsFixture.announcements(transaction.source(), today, told).tell();
    }

    private void change(TermsChange change) throws SQLException {
        InstrumentsFixture.changes(transaction.source(), TODAY, told).change(AAPL, change, OPERATOR);
    }

    private Instrument known(LocalDate today) throws SQLException {
        Instruments instruments = InstrumentsFixture.stored(transaction.source(), today);
        instruments.recall();
        return instruments.of(AAPL).orElseThrow();
    }

    private String lastTold() {
        var data = told.all().get(told.all().size() - 1).data();
        return data.getString("status") + " " + data.getString("tick_size", null) + " "
                + data.getBoolean("fractionable") + " " + data.getString("effective_from");
    }
}
