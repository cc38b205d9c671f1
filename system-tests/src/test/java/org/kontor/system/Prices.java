package org.kontor.system;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.kontor.client.Api;

/** Limits that depend on what is displayed at the moment. */
final class Prices {

    /** USD; of some shares the fee for the audit trail is far below a cent, and charged as one. */
    static final BigDecimal FEES_OF_A_SMALL_BUY = new BigDecimal("0.01");

    private Prices() {}

    static JsonObject quote(Api api, String symbol) {
        return await("a quote of " + symbol)
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> api.get("/markets/" + symbol + "/").expect(200).json(),
                        market -> market.containsKey("quote")
                                && !market.getString("quality").equals("stale"))
                .getJsonObject("quote");
    }

    /** A limit that no replayed day of the next minutes comes down to. */
    static BigDecimal belowTheMarket(Api api, String symbol) {
        return scaled(new BigDecimal(quote(api, symbol).getString("bid")), "0.6");
    }

    private static BigDecimal scaled(BigDecimal price, String factor) {
        return price.multiply(new BigDecimal(factor)).setScale(2, RoundingMode.DOWN);
    }
}
