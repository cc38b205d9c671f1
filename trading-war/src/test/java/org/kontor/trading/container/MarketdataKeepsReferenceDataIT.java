package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;

/** Instruments R1, R2 and R7 from the topic to the answer, with marketdata's own samples; and reference R2 and R4. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MarketdataKeepsReferenceDataIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LONG_AGO = "\"2024-01-02\"";

    @ArquillianResource
    URL deployed;

    private final String symbol = Symbols.fresh();

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployed.war();
    }

    @Test
    void anInstrumentIsDescribedWithItsTickAndLot() {
        ReferenceEvent.like("instrument_changed.v1", symbol)
                .with("effective_from", LONG_AGO)
                .publish();

        await().atMost(PATIENCE).until(() -> status() == 200);
        JsonObject instrument = instrument();
        assertThat(instrument.getString("name")).isEqualTo("Apple Inc.");
        assertThat(instrument.getString("status")).isEqualTo("tradable");
        assertThat(instrument.getBoolean("fractionable")).isTrue();
        assertThat(instrument.getJsonObject("rules").getString("tick_size")).isEqualTo("0.05");
        assertThat(instrument.getJsonObject("rules").getInt("round_lot")).isEqualTo(40);
        assertThat(instrument.getJsonObject("rules").getString("min_notional")).isEqualTo("1");
    }

    @Test
    void ofTwoAnnouncementsForTheSameDayTheLaterCounts() {
        ReferenceEvent first =
                ReferenceEvent.like("instrument_changed.v1", symbol).with("effective_from", LONG_AGO);
        first.publish();
        ReferenceEvent.like("instrument_changed.v1", symbol)
                .with("effective_from", LONG_AGO)
                .with("sequence", "2")
                .with("status", "\"inactive\"")
                .without("tick_size")
                .publish();
        first.publish();

        await().atMost(PATIENCE).until(() -> duplicates() == 1);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(instrument().getString("status", "")).isEqualTo("inactive"));
        assertThat(instrument().getJsonObject("rules")).doesNotContainKey("tick_size");
    }

    @Test
    void aHaltEndsWithItsResumption() {
        ReferenceEvent.like("halted.v1", symbol).publish();
        await().atMost(PATIENCE).until(() -> status() == 200 && instrument().getBoolean("halted"));
        assertThat(instrument().getString("halt_reason")).isEqualTo("news pending");

        ReferenceEvent.like("resumed.v1", symbol).with("sequence", "2").publish();
        await().atMost(PATIENCE).until(() -> !instrument().getBoolean("halted"));
        assertThat(instrument().getString("resumed_at")).isEqualTo("2026-11-24T15:09:05.123456Z");
    }

    @Test
    void aCorporateActionIsKeptUntilItIsWithdrawn() {
        String split = "\"" + UUID.randomUUID() + "\"";
        ReferenceEvent.like("corporate_action_announced.v1", symbol)
                .with("action_id", split)
                .publish();
        ReferenceEvent.like("corporate_action_announced.v1.dividend", symbol)
                .with("action_id", "\"" + UUID.randomUUID() + "\"")
                .publish();
        await().atMost(PATIENCE)
                .until(() -> text("SELECT count(*) FROM corporate_actions WHERE symbol = ?"), "2"::equals);
        assertThat(text("SELECT kind || ' ' || trim_scale(old_rate) || ':' || trim_scale(new_rate) || ' '"
                        + " || trim_scale(cash_in_lieu_price) || ' ' || ex_date || ' ' || record_date || ' ' || pay_date"
                        + " FROM corporate_actions WHERE symbol = ? AND kind = 'split'"))
                .isEqualTo("split 1:2 280.51 2026-12-01 2026-11-27 2026-11-30");
        assertThat(new BigDecimal(
                        text("SELECT rate FROM corporate_actions WHERE symbol = ? AND kind = 'cash_dividend'")))
                .isEqualByComparingTo("2.65");

        ReferenceEvent.like("corporate_action_withdrawn.v1", symbol)
                .with("action_id", split)
                .with("sequence", "3")
                .publish();
        await().atMost(PATIENCE)
                .until(
                        () -> text("SELECT status FROM corporate_actions WHERE symbol = ? AND kind = 'split'"),
                        "withdrawn"::equals);
    }

    @Test
    void theCalendarOfOurExchangeIsTakenOver() {
        ReferenceEvent.like("calendar_changed.v1", "XETR")
                .with("exchange", "\"XETR\"")
                .with("date", "\"2029-03-07\"")
                .publish();
        ReferenceEvent.like("calendar_changed.v1", "XNYS")
                .with("date", "\"2029-03-08\"")
                .with("close_time", "\"14:00\"")
                .publish();

        Staff operator = Staff.with(Role.OPERATOR, deployed);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(operator.get("trades/calendar/2029-03-08/")
                                .body()
                                .getString("core_close"))
                        .isEqualTo("2029-03-08T19:00:00Z"));
        assertThat(operator.get("trades/calendar/2029-03-07/").body()).doesNotContainKey("kind");
    }

    @Test
    void whatCannotBeUsedIsParkedWithTheReason() throws Exception {
        ReferenceEvent.like("halted.v1", symbol).with("at", "\"now\"").publish();

        try (JMSContext broker = ReferenceEvent.broker();
                JMSConsumer parked = broker.createConsumer(broker.createQueue("marketdata.reference.v1.dlq"))) {
            Message letter = parked.receive(PATIENCE.toMillis());
            assertThat(letter.getStringProperty("dlqreason")).isEqualTo("at is not a time");
        }
    }

    @Test
    void aRuleOfAnotherReplicaAndOneWhoseTimeComesAreSeen() throws SQLException {
        ReferenceEvent.like("halted.v1", symbol).publish();
        await().atMost(PATIENCE).until(() -> status() == 200);
        Instant now = Clock.systemUTC().instant();
        Instant soon = now.plusSeconds(3);
        record(now.minusSeconds(60), "0.07");
        record(soon, "0.08");

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(this::collar, collar -> !collar.equals("0.05"));
        await().atMost(PATIENCE).until(this::collar, "0.08"::equals);
        assertThat(Clock.systemUTC().instant()).isAfterOrEqualTo(soon);
    }

    private String collar() {
        return instrument().getJsonObject("rules").getString("collar");
    }

    private JsonObject instrument() {
        return Staff.with(Role.OPERATOR, deployed)
                .get("trades/instruments/" + symbol + "/")
                .body();
    }

    private int status() {
        return Staff.with(Role.OPERATOR, deployed)
                .get("trades/instruments/" + symbol)
                .status();
    }

    private void record(Instant from, String collar) throws SQLException {
        try (Connection connection = TradingServer.database();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO trading_rules (id, symbol, effective_from, collar, recorded_at, recorded_by)
                        VALUES (gen_random_uuid(), ?, ?::timestamptz, ?::numeric, now(), 'another replica')""")) {
            insert.setString(1, symbol);
            insert.setString(2, from.toString());
            insert.setString(3, collar);
            insert.executeUpdate();
        }
    }

    private long duplicates() {
        return Long.parseLong(text("SELECT coalesce(sum(duplicates), 0) FROM inbox WHERE key = ?"));
    }

    private String text(String query) {
        try (Connection connection = TradingServer.database();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, symbol);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
