package org.kontor.notifications.orders.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.kontor.notifications.orders.entity.OrderFacts;
import org.kontor.notifications.orders.entity.Outcome;
import org.kontor.notifications.orders.entity.Rejection;
import org.kontor.notifications.texts.entity.Template;
import org.kontor.notifications.texts.entity.Text;

/** What a user reads about his order (R5.3). */
final class OrderTexts {

    private static final Map<Outcome, Template> TEMPLATES = new EnumMap<>(Outcome.class);
    private static final Rejection UNEXPLAINED = new Rejection("none", "No reason was given.");

    static {
        for (Outcome outcome : Outcome.values()) {
            TEMPLATES.put(outcome, Template.named(outcome.type()));
        }
    }

    private OrderTexts() {}

    /** @param total USD paid or received for what is filled */
    static Text text(Outcome outcome, OrderFacts order, BigDecimal total) {
        Rejection rejection = order.rejection().orElse(UNEXPLAINED);
        Map<String, String> values = new HashMap<>();
        values.put("order_id", order.orderId().toString());
        values.put("symbol", order.symbol());
        values.put("buy", order.side().present());
        values.put("bought", order.side().past());
        values.put("qty", ordered(order));
        values.put("filled", shares(order.filled()));
        values.put("open", order.open().map(OrderTexts::shares).orElse("the rest of the amount"));
        values.put("price", price(order.averagePrice()));
        values.put("total", cents(total));
        values.put("reason", rejection.detail());
        values.put("code", rejection.code());
        values.put("outcome", outcome(order, total));
        return TEMPLATES.get(outcome).fill(values);
    }

    private static String outcome(OrderFacts order, BigDecimal total) {
        String past = order.side().past();
        return order.isPartlyFilled()
                ? "Before that, you " + past + " " + shares(order.filled()) + " of " + ordered(order)
                        + "\nat an average price of " + price(order.averagePrice()) + " USD, " + cents(total)
                        + " USD in all."
                : "Nothing was " + past + ".";
    }

    /** Shares, or an amount of money: "10", or "1000.00 USD of". */
    private static String ordered(OrderFacts order) {
        return order.qty()
                .map(OrderTexts::shares)
                .orElseGet(() -> cents(order.notional().orElseThrow()) + " USD of");
    }

    private static String shares(BigDecimal qty) {
        return qty.signum() == 0 ? "0" : qty.stripTrailingZeros().toPlainString();
    }

    /** At least two decimals, and no zeros after those. */
    private static String price(BigDecimal price) {
        BigDecimal shortest = price.stripTrailingZeros();
        return shortest.setScale(Math.max(2, shortest.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
