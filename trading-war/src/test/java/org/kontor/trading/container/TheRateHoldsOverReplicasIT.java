package org.kontor.trading.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders R13: what another replica took counts, exits do not, and a repeat is no order. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TheRateHoldsOverReplicasIT {

    @ArquillianResource
    URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        return Exchange.roundTheClock();
    }

    @Test
    void atMostSoManyInAMinute() throws Exception {
        Trader customer = Trader.at(deployed.toURI());
        String symbol = Symbols.fresh();
        for (int i = 0; i < 198; i++) {
            customer.account().order("elsewhere-" + i);
        }
        customer.placed("symbol", symbol, "side", "buy", "type", "limit", "qty", "1", "limit_price", "1.00");
        String bracket = "{\"symbol\":\"" + symbol + "\",\"side\":\"buy\",\"type\":\"limit\",\"qty\":\"1\","
                + "\"limit_price\":\"1.00\",\"client_order_id\":\"b\",\"order_class\":\"bracket\","
                + "\"take_profit\":{\"limit_price\":\"2.00\"},\"stop_loss\":{\"stop_price\":\"0.50\"}}";
        customer.calls().expect(201, "POST", "trades/", bracket);

        JsonObject refused = customer.calls()
                .expect(
                        429,
                        "POST",
                        "trades/",
                        Trader.order(
                                "symbol", symbol, "side", "buy", "type", "limit", "qty", "1", "limit_price", "1.00"));
        assertThat(refused.getString("code")).isEqualTo("rate-limited");
        assertThat(refused.getInt("limit")).isEqualTo(200);
        assertThat(refused.getInt("retry_after")).isBetween(1, 60);
        customer.calls().expect(200, "POST", "trades/", bracket);
    }
}
