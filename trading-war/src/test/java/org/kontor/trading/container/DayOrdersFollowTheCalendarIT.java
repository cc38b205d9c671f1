package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.token.Role;

/** Orders R17: an early close or a holiday that is declared when orders have been taken already. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DayOrdersFollowTheCalendarIT {

    private static final String WEDNESDAY = "trades/calendar/2026-05-13/";
    private static final String THURSDAY = "trades/calendar/2026-05-14/";
    private static final String AS_USUAL = "{\"kind\":\"open\"}";

    @ArquillianResource
    URL deployed;

    private final String symbol = Symbols.fresh();
    private Exchange exchange;
    private Staff operator;
    private Trader customer;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.war();
    }

    @BeforeEach
    void asUsual() throws Exception {
        exchange = Exchange.at(deployed.toURI(), "2026-05-13T14:00:00Z");
        operator = Staff.with(Role.OPERATOR, deployed);
        customer = Trader.at(deployed.toURI());
        declare(WEDNESDAY, AS_USUAL);
        declare(THURSDAY, AS_USUAL);
    }

    @Test
    void anEarlyCloseEndsThemEarlier() {
        JsonObject day = placed("day");
        JsonObject longer = placed("gtc");
        JsonObject closing = placed("cls");
        String until = longer.getString("expires_at");
        assertThat(day.getString("expires_at")).isEqualTo("2026-05-13T20:00:00Z");
        declare(WEDNESDAY, "{\"kind\":\"early_close\"}");

        awaitEnd(day, "2026-05-13T17:00:00Z");
        awaitEnd(closing, "2026-05-13T17:00:00Z");
        assertThat(customer.order(longer).getString("expires_at")).isEqualTo(until);
        declare(WEDNESDAY, AS_USUAL);
        awaitEnd(day, "2026-05-13T20:00:00Z");
        declare(WEDNESDAY, "{\"kind\":\"early_close\"}");
        awaitEnd(day, "2026-05-13T17:00:00Z");
        exchange.itIs("2026-05-13T17:00:01Z");
        await().atMost(Trader.PATIENCE)
                .until(() -> customer.order(day).getString("status").equals("expired"));
    }

    @Test
    void aHolidayLetsThemWaitForTheDayAfter() {
        exchange.itIs("2026-05-13T23:30:00Z");
        JsonObject order = placed("day");
        assertThat(order.getString("status")).isEqualTo("accepted");
        assertThat(order.getString("expires_at")).isEqualTo("2026-05-14T20:00:00Z");
        declare(THURSDAY, "{\"kind\":\"closed\"}");

        awaitEnd(order, "2026-05-15T20:00:00Z");
    }

    /** R21: its day is the one on which it became an order for the day. */
    @Test
    void soDoesOneThatBecameADayOrderLater() {
        JsonObject order = placed("gtc");
        exchange.itIs("2026-05-14T14:00:00Z");
        String path = "trades/" + order.getString("id") + "/";
        customer.calls().expect(200, "PATCH", path, "{\"time_in_force\":\"day\"}");
        assertThat(customer.order(order).getString("expires_at")).isEqualTo("2026-05-14T20:00:00Z");
        declare(THURSDAY, "{\"kind\":\"early_close\"}");

        awaitEnd(order, "2026-05-14T17:00:00Z");
        assertThat(customer.order(order).getString("status")).isEqualTo("new");
    }

    @Test
    void exitsGoWithTheirEntry() {
        JsonObject entry = customer.calls()
                .expect(
                        201,
                        "POST",
                        "trades/",
                        "{\"symbol\":\"" + symbol + "\",\"side\":\"buy\",\"type\":\"limit\",\"qty\":\"1\","
                                + "\"limit_price\":\"1.00\",\"order_class\":\"oto\","
                                + "\"stop_loss\":{\"stop_price\":\"0.50\"}}");
        declare(WEDNESDAY, "{\"kind\":\"early_close\"}");

        awaitEnd(entry, "2026-05-13T17:00:00Z");
        JsonObject all = customer.calls().expect(200, "GET", "trades/?status=open", null);
        assertThat(all.getJsonArray("items").getValuesAs(JsonObject.class))
                .hasSize(2)
                .allSatisfy(order -> assertThat(order.getString("expires_at")).isEqualTo("2026-05-13T17:00:00Z"));
    }

    private void declare(String day, String what) {
        assertThat(operator.put(day, what).status()).isEqualTo(200);
    }

    private JsonObject placed(String timeInForce) {
        return customer.placed(
                "symbol",
                symbol,
                "side",
                "buy",
                "type",
                "limit",
                "qty",
                "1",
                "limit_price",
                "1.00",
                "time_in_force",
                timeInForce);
    }

    private void awaitEnd(JsonObject order, String end) {
        await().atMost(Trader.PATIENCE)
                .untilAsserted(() -> assertThat(customer.order(order).getString("expires_at"))
                        .isEqualTo(end));
    }
}
