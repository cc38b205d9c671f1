package org.kontor.demo;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.client.Account;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.OrderTicket;
import org.kontor.client.Orders;
import org.kontor.client.Person;

/** What a customer does on his first day. */
final class TradingDay {

    private static final String SYMBOL = "AAPL";
    private static final String DEPOSIT = "100000.00";
    private static final BigDecimal A_LITTLE = new BigDecimal("0.25");
    private static final Duration FOR_A_MARKET_ORDER = Duration.ofSeconds(15);
    private static final Duration FOR_A_LIMIT_ORDER = Duration.ofSeconds(20);

    private final Api api;
    private final PrintStream out;
    private final List<String> placed = new ArrayList<>();

    TradingDay(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /** The whole day, in about half a minute. */
    DayRecord trade() {
        out.println("A day at Kontor");
        Person person = Person.register(api, "Ada");
        Account account = Account.of(person);
        say("%s registers, signs in and finds account %s", person.email(), account.id());
        account.deposit(DEPOSIT, "first-money").expect(201);
        account.deposit(DEPOSIT, "first-money").expect(201);
        say("deposits %s USD of paper money, sends the request twice, and has %s", DEPOSIT, account.cash());
        Orders orders = new Orders(person);
        buyAtTheMarket(orders);
        DayRecord.Repeat repeat = orderTheSameTwice(orders);
        List<String> limits = waitForAPrice(orders);
        sellShort(orders);
        limits.forEach(order -> cancelIfStillOpen(orders, order));
        finish(orders, OrderTicket.sell(40, SYMBOL), "sells 40 %s at the market: %s");
        return record(account, orders, repeat);
    }

    private void buyAtTheMarket(Orders orders) {
        finish(orders, OrderTicket.buy(25, SYMBOL), "buys 25 %s at the market: %s");
    }

    private DayRecord.Repeat orderTheSameTwice(Orders orders) {
        OrderTicket ticket = OrderTicket.buy(120, SYMBOL).named("more-apples");
        String first = place(orders, ticket);
        Answer again = orders.place(ticket);
        JsonObject end = orders.awaitEnd(first, FOR_A_MARKET_ORDER);
        say("buys 120 %s and sends the order twice: one order, %s", SYMBOL, end.getString("status"));
        return new DayRecord.Repeat(again.status(), again.text("id"), first);
    }

    /** A buy a little below the market and a sell a little above it. */
    private List<String> waitForAPrice(Orders orders) {
        JsonObject quote =
                api.get("/markets/" + SYMBOL + "/").expect(200).json().getJsonObject("quote");
        BigDecimal low = new BigDecimal(quote.getString("bid")).subtract(A_LITTLE);
        BigDecimal high = new BigDecimal(quote.getString("ask")).add(A_LITTLE);
        List<String> limits = List.of(
                place(orders, OrderTicket.buy(10, SYMBOL).at(low)),
                place(orders, OrderTicket.sell(15, SYMBOL).at(high)));
        say("bids %s for 10 and asks %s for 15", low, high);
        return limits;
    }

    private void sellShort(Orders orders) {
        Answer refused = orders.place(OrderTicket.sell(5, "ACME")).expect(422);
        placed.add(refused.text("order"));
        say("tries to sell 5 ACME without owning any: %s, %s", refused.status(), refused.text("code"));
    }

    private void cancelIfStillOpen(Orders orders, String order) {
        JsonObject end = orders.awaitEnd(order, FOR_A_LIMIT_ORDER);
        if (Orders.isOpen(end)) {
            // it may fill in this very moment, which is as good
            orders.cancel(order).expect(200, 409);
            end = orders.show(order);
        }
        say("the limit order to %s ends %s", end.getString("side"), end.getString("status"));
    }

    private void finish(Orders orders, OrderTicket ticket, String story) {
        JsonObject end = orders.awaitEnd(place(orders, ticket), FOR_A_MARKET_ORDER);
        say(story, SYMBOL, end.getString("status"));
    }

    private String place(Orders orders, OrderTicket ticket) {
        String order = orders.place(ticket).expect(201).text("id");
        placed.add(order);
        return order;
    }

    private DayRecord record(Account account, Orders orders, DayRecord.Repeat repeat) {
        List<JsonObject> ended = placed.stream().map(orders::show).toList();
        Map<String, List<JsonObject>> fills = new LinkedHashMap<>();
        placed.forEach(order -> fills.put(order, orders.fills(order)));
        Aftermath aftermath = new Aftermath(api, account.owner());
        aftermath.await(ended, fills.values().stream().mapToInt(List::size).sum());
        return new DayRecord(
                account,
                new BigDecimal(DEPOSIT),
                ended,
                fills,
                repeat,
                aftermath.portfolio(),
                aftermath.notifications(),
                aftermath.mails());
    }

    private void say(String story, Object... values) {
        out.printf("  " + story + "%n", values);
    }
}
