package org.kontor.trading.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.messaging.Event;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.fees.control.FeeSchedule;
import org.kontor.trading.instruments.control.Instruments;
import org.kontor.trading.instruments.control.MarketReference;
import org.kontor.trading.instruments.control.Rules;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.instruments.entity.Rule;
import org.kontor.trading.instruments.entity.Terms;
import org.kontor.trading.sessions.control.MarketHours;

/** What the WAR reads and writes of it, in the server and against the real database. */
@ExtendWith(ArquillianExtension.class)
class ReferenceDataSurvivesTheDatabaseIT {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-03-02T15:00:00.123456Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final String symbol = Symbols.fresh();

    @Inject
    Rules recorded;

    @Inject
    TradingRules rules;

    @Inject
    FeeSchedule fees;

    @Inject
    MarketHours hours;

    @Inject
    MarketReference reference;

    @Inject
    Instruments instruments;

    @Inject
    HaltRecorder halts;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Deployed.war().addClasses(HaltRecorder.class, Symbols.class);
    }

    /** Instruments R4. */
    @Test
    void ofTheRulesInForceTheNewestComesFirst() {
        recorded.record(symbol, THEN.plusDays(2), lot(3), "test");
        Rule first = recorded.record(symbol, THEN, lot(1), "test");
        Rule second = recorded.record(symbol, THEN.plusDays(1), lot(2), "test");
        Rule correction = recorded.record(symbol, THEN.plusDays(1), lot(20), "test");

        assertEquals(List.of(), inForce(THEN.minusNanos(1000)));
        assertEquals(List.of(first), inForce(THEN));
        assertEquals(List.of(correction, second, first), inForce(THEN.plusDays(1)));
        rules.record(symbol, THEN.plusDays(3), lot(30), "test");
        assertEquals(BigDecimal.valueOf(30), rules.of(symbol).roundLot(BigDecimal.TEN));
    }

    @Test
    void whatWasSaidComesBackAsItWas() {
        Terms all = new Terms(
                new BigDecimal("0.0050"),
                7,
                new BigDecimal("0.0300"),
                new BigDecimal("0.4000"),
                new BigDecimal("1234.50"),
                new BigDecimal("5.00"),
                new BigDecimal("0.2500"),
                new BigDecimal("1.50"),
                Duration.ofSeconds(60));
        Rule rule = rules.record(symbol, THEN, all, "somebody");

        assertEquals(rule, recorded.page(symbol, null, 2).get(0));
        assertEquals(all, rules.of(symbol).terms());
    }

    /** Instruments R1. */
    @Test
    void anInstrumentIsAsItWasAnnouncedFromItsDayOn() {
        reference.take(described("tradable", "0.05", "2026-11-20"));
        reference.take(described("inactive", "0.02", "2026-12-01"));
        reference.take(described("inactive", null, "2026-12-01"));

        assertTrue(instruments.on(LocalDate.of(2026, 11, 19), symbol).isEmpty());
        assertTrue(instruments.on(TODAY, symbol).orElseThrow().tradable());
        assertEquals(
                0,
                instruments.on(TODAY, symbol).orElseThrow().terms().tickSize().compareTo(new BigDecimal("0.05")));
        assertFalse(
                instruments.on(LocalDate.of(2026, 12, 1), symbol).orElseThrow().tradable());
        assertEquals(
                Terms.ofTickAndLot(null, 40),
                instruments.on(LocalDate.of(2026, 12, 2), symbol).orElseThrow().terms());
    }

    /** Instruments R1, R4. */
    @Test
    void aNewInstallationHasItsRules() {
        InstrumentRules unknown = rules.of("UNKNOWN");

        assertTrue(unknown.tradable());
        assertTrue(unknown.fractionable());
        assertFalse(unknown.halted());
        assertEquals(0, unknown.collar().compareTo(new BigDecimal("0.05")));
        assertEquals(0, unknown.farLimit().compareTo(new BigDecimal("0.50")));
        assertEquals(0, unknown.minNotional().compareTo(BigDecimal.ONE));
        assertEquals(0, unknown.participation().compareTo(BigDecimal.ONE));
        assertEquals(0, unknown.slippageBps().signum());
        assertEquals(0, unknown.maxOrderValue().compareTo(new BigDecimal("200000")));
        assertEquals(15, unknown.maxQuoteAge().toSeconds());
    }

    /** Fees R2, with the rates that the migration knows. */
    @Test
    void aNewInstallationHasItsFees() {
        assertEquals("SEC 27.80", fee(LocalDate.of(2024, 12, 31), Side.SELL));
        assertEquals("SEC 0.00, TAF 0.000166, CAT 0.0000265", fee(LocalDate.of(2025, 5, 14), Side.SELL));
        assertEquals("CAT 0.0000265", fee(LocalDate.of(2025, 5, 14), Side.BUY));
    }

    /** Sessions R6. */
    @Test
    void aNewInstallationKnowsWhenTradesSettle() {
        assertEquals(LocalDate.of(2026, 10, 13), hours.settlementDate(LocalDate.of(2026, 10, 9)));
        assertEquals(LocalDate.of(2026, 11, 27), hours.settlementDate(LocalDate.of(2026, 11, 25)));
    }

    /** Instruments R2. */
    @Test
    void aHaltIsToldOnceInItsTransaction() {
        halts.take();
        reference.take(halted(symbol, "2026-11-24T15:00:00Z"));
        reference.take(halted(symbol, "2026-11-24T15:00:00Z"));
        assertEquals(List.of("halted " + symbol + " LULD 2026-11-24T15:00:00Z"), halts.take());

        reference.take(resumed(symbol, "2026-11-24T15:05:00Z"));
        reference.take(resumed(symbol, "2026-11-24T15:05:00Z"));
        assertEquals(List.of("resumed " + symbol + " 2026-11-24T15:05:00Z"), halts.take());

        reference.take(halted(symbol, "2026-11-24T15:04:00Z"));
        assertEquals(List.of(), halts.take());
        assertFalse(instruments.on(TODAY, symbol).orElseThrow().halted());
    }

    @Test
    void aResumptionThatComesBeforeItsHaltEndsIt() {
        reference.take(resumed(symbol, "2026-11-24T15:05:00Z"));
        reference.take(halted(symbol, "2026-11-24T15:00:00Z"));
        assertEquals(List.of(), halts.take());
        assertFalse(instruments.on(TODAY, symbol).orElseThrow().halted());
    }

    @Test
    void aHaltThatIsRolledBackNeverWas() throws Exception {
        transaction.begin();
        reference.take(halted(symbol, "2026-11-24T15:00:00Z"));
        transaction.rollback();

        assertTrue(instruments.on(TODAY, symbol).isEmpty());
        assertFalse(rules.of(symbol).halted());
    }

    private List<Rule> inForce(OffsetDateTime at) {
        return recorded.inForce(at).stream()
                .filter(rule -> symbol.equals(rule.symbol()))
                .toList();
    }

    private String fee(LocalDate tradeDate, Side side) {
        return String.join(
                ", ",
                fees.on(tradeDate, side).stream()
                        .map(rate -> rate.kind() + " "
                                + rate.rate()
                                        .setScale(rate.rate().signum() == 0 ? 2 : 9)
                                        .toPlainString()
                                        .replaceFirst("(\\.[0-9]{2}[0-9]*?)0+$", "$1"))
                        .toList());
    }

    private static Terms lot(int lot) {
        return Terms.ofTickAndLot(null, lot);
    }

    private Event described(String status, String tick, String from) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("symbol", symbol)
                .add("name", "A Company")
                .add("status", status)
                .add("round_lot", "40")
                .add("fractionable", true)
                .add("effective_from", from);
        if (tick != null) {
            data.add("tick_size", tick);
        }
        return event("instrument_changed", symbol, data.build());
    }

    private static Event halted(String symbol, String at) {
        return event(
                "halted",
                symbol,
                Json.createObjectBuilder()
                        .add("symbol", symbol)
                        .add("reason", "LULD")
                        .add("at", at)
                        .build());
    }

    private static Event resumed(String symbol, String at) {
        return event(
                "resumed",
                symbol,
                Json.createObjectBuilder().add("symbol", symbol).add("at", at).build());
    }

    private static Event event(String type, String symbol, JsonObject data) {
        return new Event(
                UUID.randomUUID(),
                "/marketdata",
                "org.kontor.marketdata." + type + ".v1",
                symbol,
                THEN,
                symbol,
                1,
                "c-1",
                data);
    }
}
