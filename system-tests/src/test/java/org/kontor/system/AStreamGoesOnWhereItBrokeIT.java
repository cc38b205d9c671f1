package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kontor.client.EventStream;
import org.kontor.client.EventStream.Event;
import org.kontor.client.OrderTicket;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** What a customer heard over two connections is what happened to his orders, each update once. */
@SystemTest
class AStreamGoesOnWhereItBrokeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final StackUnderTest stack;

    AStreamGoesOnWhereItBrokeIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void nothingIsMissingAndNothingComesTwice() {
        Customer customer = Customer.register(stack.api()).with("100000.00");
        List<Event> heard = new ArrayList<>();
        try (EventStream stream = customer.person().stream("/trades/stream/", Map.of())) {
            assertThat(stream.next(PATIENCE)).isEqualTo(new Event("0", "stream.opened", "{}"));
            tradeAndCancel(customer);
            heard.add(stream.next(PATIENCE));
            heard.add(stream.next(PATIENCE));
        }
        // while nobody listens
        tradeAndCancel(customer);
        customer.orders().place(OrderTicket.sell(1_000_000, "AAPL")).expect(422);

        String last = heard.get(heard.size() - 1).id();
        try (EventStream stream = customer.person().stream("/trades/stream/", Map.of("Last-Event-ID", last))) {
            assertThat(stream.next(PATIENCE)).isEqualTo(new Event(last, "stream.opened", "{}"));
            tradeAndCancel(customer);
            for (Event event = stream.next(PATIENCE); event != null; event = stream.next(A_WHILE)) {
                heard.add(event);
            }
        }

        assertThat(heard.stream().map(event -> Long.valueOf(event.id())))
                .isEqualTo(
                        LongStream.rangeClosed(1, published(customer)).boxed().toList());
        assertThat(lastOf(heard)).isEqualTo(ordersOf(customer));
    }

    /** A purchase that fills at the market, and an order far from it that is canceled. */
    private void tradeAndCancel(Customer customer) {
        String bought =
                customer.orders().place(OrderTicket.buy(2, "AAPL")).expect(201).text("id");
        customer.orders().awaitEnd(bought, PATIENCE);
        OrderTicket far = OrderTicket.buy(1, "AAPL").at(Prices.belowTheMarket(stack.api(), "AAPL"));
        customer.orders()
                .cancel(customer.orders().place(far).expect(201).text("id"))
                .expect(200);
    }

    private long published(Customer customer) {
        return stack.databases()
                .number(
                        "trading",
                        "SELECT last FROM outbox_sequence WHERE topic = 'trading.orders.v1'" + " AND key = '"
                                + customer.account().id() + "'");
    }

    /** Status and filled quantity by order, as the last update of each says. */
    private static Map<String, String> lastOf(List<Event> heard) {
        Map<String, String> last = new HashMap<>();
        for (Event event : heard) {
            try (JsonReader reader = Json.createReader(new StringReader(event.data()))) {
                JsonObject data = reader.readObject();
                assertThat(event.name()).startsWith("order.");
                last.put(data.getString("order_id"), state(data));
            }
        }
        return last;
    }

    private static Map<String, String> ordersOf(Customer customer) {
        Map<String, String> orders = new HashMap<>();
        customer.orders()
                .all()
                .forEach(order -> orders.put(
                        order.getString("id"), state(customer.orders().show(order.getString("id")))));
        return orders;
    }

    private static String state(JsonObject order) {
        return order.getString("status") + " " + order.getString("cum_qty");
    }
}
