package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders R22, from what marketdata announces to the order. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ADelistedSymbolLosesItsOrdersIT {

    @ArquillianResource
    URL deployed;

    private final String symbol = Symbols.fresh();
    private final String another = Symbols.fresh();

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.roundTheClock();
    }

    @Test
    void andGetsBackWhatTheyReserve() throws Exception {
        Trader customer = Trader.at(deployed.toURI());
        JsonObject order = placed(customer, symbol);
        JsonObject other = placed(customer, another);
        ReferenceEvent.like("instrument_changed.v1", symbol)
                .with("effective_from", "\"2020-01-02\"")
                .with("status", "\"inactive\"")
                .publish();

        await().atMost(Trader.PATIENCE)
                .until(() -> customer.order(order).getString("status").equals("canceled"));
        JsonObject ended = customer.order(order);
        assertThat(ended.getJsonObject("reason").getString("code")).isEqualTo("not-tradable");
        assertThat(ended.getString("hold")).isEqualTo("0");
        JsonObject account = customer.calls()
                .expect(200, "GET", "accounts/" + customer.account().id() + "/", null);
        assertThat(new BigDecimal(account.getString("holds")))
                .isEqualByComparingTo(customer.order(other).getString("hold"));
        assertThat(customer.order(other).getString("status")).isEqualTo("new");
    }

    private static JsonObject placed(Trader customer, String of) {
        return customer.placed(
                "symbol",
                of,
                "side",
                "buy",
                "type",
                "limit",
                "qty",
                "1",
                "limit_price",
                "1.00",
                "time_in_force",
                "gtc");
    }
}
