package org.kontor.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.client.Api;
import org.kontor.client.Orders;
import org.kontor.client.Person;

/** Whether the five services tell the same story of one day. */
final class CrossChecks {

    private final DayRecord day;
    private final ClientBooks books;
    private final JsonObject account;

    private CrossChecks(DayRecord day) {
        this.day = day;
        List<JsonObject> inTime = day.allFills().stream()
                .sorted(Comparator.comparing(fill -> fill.getString("executed_at")))
                .toList();
        this.books = ClientBooks.of(day.deposited(), inTime);
        this.account = day.account().view();
    }

    static List<Check> of(DayRecord day, Api api) {
        CrossChecks checks = new CrossChecks(day);
        List<Check> all = new ArrayList<>();
        all.add(checks.identity());
        all.addAll(PriceChecks.of(day, api));
        all.add(checks.oneOrderPerName());
        all.addAll(checks.cash());
        all.addAll(checks.positions());
        all.add(checks.holds());
        all.addAll(LedgerChecks.of(day.account().ledger(), checks.account));
        all.addAll(MessageChecks.of(day));
        return all;
    }

    private Check identity() {
        Person person = day.account().owner();
        JsonObject user = person.get("/users/" + person.id() + "/").expect(200).json();
        boolean same = user.getString("email").equals(person.email())
                && account.getString("user_id").equals(person.id())
                && day.portfolio().getString("user_id").equals(person.id());
        return Check.that(same, "users, trading and portfolio know the same person", person.id());
    }

    private Check oneOrderPerName() {
        DayRecord.Repeat repeat = day.repeat();
        long named = day.orders().stream()
                .filter(order -> order.getString("client_order_id").equals("more-apples"))
                .count();
        boolean one = repeat.status() == 200 && repeat.order().equals(repeat.firstOrder()) && named == 1;
        return Check.that(one, "the same client_order_id twice is one order", "second answer " + repeat.status());
    }

    private List<Check> cash() {
        BigDecimal trading = Amounts.of(account, "cash");
        return List.of(
                Check.equal("cash of trading = deposits and fills recomputed", trading, books.cash()),
                Check.equal("cash of portfolio = cash of trading", Amounts.of(day.portfolio(), "cash"), trading));
    }

    private List<Check> positions() {
        Map<String, BigDecimal> trading = byQuantity(account);
        Map<String, BigDecimal> portfolio = byQuantity(day.portfolio());
        BigDecimal worth = day.portfolio().getJsonArray("positions").getValuesAs(JsonObject.class).stream()
                .map(position -> Amounts.of(position, "market_value"))
                .reduce(Amounts.of(day.portfolio(), "cash"), BigDecimal::add);
        return List.of(
                Check.that(trading.equals(books.shares()), "shares of trading = fills recomputed", trading.toString()),
                Check.that(portfolio.equals(trading), "shares of portfolio = shares of trading", portfolio.toString()),
                Check.equal(
                        "realized profit = fills recomputed",
                        Amounts.of(day.portfolio(), "realized_pl"),
                        books.realized()),
                Check.equal("equity = cash and market values", Amounts.of(day.portfolio(), "equity"), worth));
    }

    private Check holds() {
        BigDecimal open = new Orders(day.account().owner())
                .all().stream()
                        .filter(Orders::isOpen)
                        .filter(order -> order.getString("side").equals("buy"))
                        .map(order -> Amounts.of(order, "hold"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Check.equal("money held = what open orders may cost", Amounts.of(account, "holds"), open);
    }

    private static Map<String, BigDecimal> byQuantity(JsonObject holder) {
        Map<String, BigDecimal> held = new TreeMap<>();
        for (JsonObject position : holder.getJsonArray("positions").getValuesAs(JsonObject.class)) {
            BigDecimal qty = Amounts.of(position, "qty");
            if (qty.signum() != 0) {
                held.put(position.getString("symbol"), Amounts.plain(qty));
            }
        }
        return held;
    }
}
