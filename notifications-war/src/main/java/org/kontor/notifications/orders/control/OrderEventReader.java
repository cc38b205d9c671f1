package org.kontor.notifications.orders.control;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kontor.messaging.Event;
import org.kontor.messaging.MalformedEvent;
import org.kontor.notifications.events.control.EventData;
import org.kontor.notifications.orders.entity.Execution;
import org.kontor.notifications.orders.entity.OrderFacts;
import org.kontor.notifications.orders.entity.Rejection;
import org.kontor.notifications.orders.entity.Side;

/** Reads an order's event (R5.5). */
final class OrderEventReader {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9][A-Z0-9./-]{0,15}");

    private OrderEventReader() {}

    static OrderFacts read(Event event) {
        EventData data = new EventData(event.data());
        BigDecimal filled = data.decimal("cum_qty");
        return new OrderFacts(
                data.uuid("order_id"),
                data.uuid("user_id"),
                symbol(data),
                side(data),
                data.has("qty") || !data.has("notional") ? Optional.of(data.decimal("qty")) : Optional.empty(),
                data.has("notional") ? Optional.of(data.decimal("notional")) : Optional.empty(),
                filled,
                filled.signum() > 0 ? data.decimal("avg_price") : BigDecimal.ZERO,
                data.has("execution") ? Optional.of(execution(data.object("execution"))) : Optional.empty(),
                data.has("reason") ? Optional.of(rejection(data.object("reason"))) : Optional.empty());
    }

    private static String symbol(EventData data) {
        String symbol = data.text("symbol");
        if (!SYMBOL.matcher(symbol).matches()) {
            throw new MalformedEvent("symbol is not a symbol");
        }
        return symbol;
    }

    private static Side side(EventData data) {
        try {
            return Side.valueOf(data.text("side").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException neither) {
            throw new MalformedEvent("side is neither buy nor sell");
        }
    }

    private static Execution execution(EventData data) {
        return new Execution(data.line("id"), data.decimal("qty"), data.decimal("gross"));
    }

    private static Rejection rejection(EventData data) {
        String code = data.line("code");
        return new Rejection(code, data.has("detail") ? data.line("detail") : code);
    }
}
