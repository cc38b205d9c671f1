package org.kontor.trading.orders.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.rest.json.JsonBody;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.TimeInForce;

/** The body of {@code PATCH /trades/{id}/}: what is to be changed, and nothing else. */
final class ReplaceRequest {

    private ReplaceRequest() {}

    static Replacement parse(String text) {
        JsonBody body = JsonBody.parse(text);
        BigDecimal qty = Amounts.shares(body, "qty");
        BigDecimal limit = Amounts.price(body, "limit_price");
        BigDecimal stop = Amounts.price(body, "stop_price");
        BigDecimal trail = Amounts.price(body, "trail");
        String timeInForce = body.oneOf("time_in_force", "day", "gtc").value();
        body.require(
                        qty != null || limit != null || stop != null || trail != null || timeInForce != null,
                        "qty",
                        "missing",
                        "or another field to be changed is required")
                .require(
                        qty == null || qty.stripTrailingZeros().scale() <= 0,
                        "qty",
                        "fraction",
                        "must be whole shares in a replacement")
                .check();
        return new Replacement(
                qty,
                limit,
                stop,
                trail,
                timeInForce == null ? null : TimeInForce.valueOf(timeInForce.toUpperCase(Locale.ROOT)));
    }

    static KeyedRequest keyed(UUID userId, UUID orderId, String key, Replacement wanted) {
        String request = Stream.of(wanted.qty(), wanted.limitPrice(), wanted.stopPrice(), wanted.trail())
                .map(figure -> figure == null ? "" : figure.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("|", "", "|" + wanted.timeInForce()));
        return new KeyedRequest(userId, "PATCH /trades/" + orderId + "/", key, request);
    }
}
