package org.kontor.trading.orders.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kontor.messaging.NewEvent;
import org.kontor.trading.corporateactions.entity.SplitResult;

/**
 * What a service that only hears of an account makes of it: money and shares from the events of its orders, from what
 * was paid in and from what its issuer did. All of it is read again from the beginning each time.
 */
final class Outside {

    private BigDecimal money;
    private BigDecimal shares;
    private final List<UUID> split = new ArrayList<>();

    Outside(String money, String shares) {
        this.money = new BigDecimal(money);
        this.shares = new BigDecimal(shares);
    }

    void paid(BigDecimal usd) {
        money = money.add(usd);
    }

    /** @param open orders whose figures were adjusted */
    void split(SplitResult result, Collection<UUID> open) {
        money = money.add(result.cashInLieu());
        shares = shares.add(result.change());
        split.addAll(open);
    }

    /** Whether figures of the order count in other shares than its executions. */
    boolean wasSplit(UUID order) {
        return split.contains(order);
    }

    BigDecimal money(List<NewEvent> events) {
        return fills(events).stream().map(Heard::money).reduce(money, BigDecimal::add);
    }

    BigDecimal shares(List<NewEvent> events) {
        return fills(events).stream().map(Heard::shares).reduce(shares, BigDecimal::add);
    }

    /** A fill as its event tells it: what it did to money and shares. */
    private record Heard(BigDecimal money, BigDecimal shares) {}

    private static List<Heard> fills(List<NewEvent> events) {
        List<Heard> heard = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (NewEvent event : events) {
            var fill = event.data().getJsonObject("execution");
            if (fill != null && known.add(fill.getString("id"))) {
                BigDecimal qty = new BigDecimal(fill.getString("qty"));
                BigDecimal net = new BigDecimal(fill.getString("net"));
                heard.add(
                        event.data().getString("side").equals("buy")
                                ? new Heard(net.negate(), qty)
                                : new Heard(net, qty.negate()));
            }
        }
        return heard;
    }

    /** Each order as the newest event tells it: status, revision and figures. */
    static Map<String, String> orders(List<NewEvent> events) {
        Map<String, String> orders = new HashMap<>();
        for (NewEvent event : events) {
            var data = event.data();
            orders.put(
                    data.getString("order_id"),
                    String.join(
                            " ",
                            data.getString("status"),
                            Integer.toString(data.getInt("revision")),
                            data.getString("qty", "-"),
                            data.getString("cum_qty"),
                            data.getString("leaves_qty", "-"),
                            data.getString("limit_price", "-")));
        }
        return orders;
    }
}
