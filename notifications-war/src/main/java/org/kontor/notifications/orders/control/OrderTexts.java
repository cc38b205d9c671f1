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
        values.put("qty", shares(order.qty()));
        values.put("filled", shares(order.filled()));
        values.put("open", shares(order.open()));
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
                ? "Before that, you " + past + " " + shares(order.filled()) + " of " + shares(order.qty())
                        + "\nat an average price of " + price(order.averagePrice()) + " USD, " + cents(total)
                        + " USD in all."
                : "Nothing was " + past + ".";
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
