package org.kontor.demo;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import org.kontor.text.Table;

/** The account of the day as a person reads it. */
final class DayReport {

    private final PrintStream out;

    DayReport(PrintStream out) {
        this.out = out;
    }

    void print(DayRecord day) {
        head("Orders");
        orders(day).print(out);
        head("Fills, each with the quote that explains it");
        fills(day).print(out);
        head("At the end of the day");
        worth(day);
        head("Mails to " + day.account().owner().email());
        day.mails().forEach(subject -> out.println("  " + subject));
    }

    private void head(String text) {
        out.println();
        out.println(text);
    }

    private static Table orders(DayRecord day) {
        Table table = new Table("order", "side", " qty", "symbol", " limit", "status", " filled", " average", "reason");
        for (JsonObject order : day.orders()) {
            table.add(
                    shortened(order.getString("id")),
                    order.getString("side"),
                    order.getString("qty"),
                    order.getString("symbol"),
                    order.containsKey("limit_price") ? Amounts.price(order, "limit_price") : "market",
                    order.getString("status"),
                    order.getString("cum_qty"),
                    order.containsKey("avg_price") ? Amounts.price(order, "avg_price") : "-",
                    order.containsKey("reason") ? order.getJsonObject("reason").getString("code") : "");
        }
        return table;
    }

    private static Table fills(DayRecord day) {
        Table table = new Table("order", "side", " qty", " price", " amount", " bid", " ask", "market day", "at");
        for (JsonObject fill : day.allFills()) {
            JsonObject quote = fill.getJsonObject("quote");
            table.add(
                    shortened(fill.getString("order_id")),
                    fill.getString("side"),
                    fill.getString("qty"),
                    Amounts.price(fill, "price"),
                    fill.getString("gross"),
                    Amounts.price(quote, "bid") + " x " + quote.getInt("bid_size"),
                    Amounts.price(quote, "ask") + " x " + quote.getInt("ask_size"),
                    quote.getString("market_date"),
                    fill.getString("executed_at").substring(11, 19));
        }
        return table;
    }

    private void worth(DayRecord day) {
        JsonObject portfolio = day.portfolio();
        Table positions = new Table("symbol", " qty", " cost a share", " cost", " value now", " unrealized");
        for (JsonObject position : portfolio.getJsonArray("positions").getValuesAs(JsonObject.class)) {
            positions.add(
                    position.getString("symbol"),
                    position.getString("qty"),
                    Amounts.price(position, "avg_entry_price"),
                    position.getString("cost_basis"),
                    position.getString("market_value"),
                    position.getString("unrealized_pl"));
        }
        positions.print(out);
        Table sums = new Table("", " USD");
        sums.add("deposited", day.deposited().toPlainString());
        sums.add("cash", portfolio.getString("cash"));
        sums.add("equity", portfolio.getString("equity"));
        sums.add("realized profit", portfolio.getString("realized_pl"));
        sums.print(out);
    }

    /** The end of an id is what differs between ids of the same moment. */
    private static String shortened(String id) {
        return id.substring(id.length() - 8);
    }
}
