package org.kontor.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.kontor.client.Api;

/** Whether trading filled at prices that marketdata displayed, and these at prices that were paid in 2013. */
final class PriceChecks {

    private PriceChecks() {}

    static List<Check> of(DayRecord day, Api api) {
        List<JsonObject> fills = day.allFills();
        long displayed = fills.stream().filter(PriceChecks::isDisplayed).count();
        long real = fills.stream().filter(fill -> isOfItsDay(fill, api)).count();
        return List.of(
                Check.that(!fills.isEmpty(), "trading took place", fills.size() + " fills"),
                Check.that(
                        displayed == fills.size(),
                        "buys paid the ask and sells got the bid of their quote",
                        displayed + " of " + fills.size() + " fills"),
                Check.that(
                        real == fills.size(),
                        "prices lie between the low and the high of their market day, give or take the spread",
                        real + " of " + fills.size() + " fills"));
    }

    private static boolean isDisplayed(JsonObject fill) {
        String side = fill.getString("side").equals("buy") ? "ask" : "bid";
        JsonObject quote = fill.getJsonObject("quote");
        return Amounts.of(fill, "price").compareTo(Amounts.of(quote, side)) == 0
                && Amounts.of(fill, "qty").compareTo(new BigDecimal(quote.getInt(side + "_size"))) <= 0;
    }

    /** A bar knows trades only; bid and ask stand around a trade, at the edges of the day also outside of the bar. */
    private static boolean isOfItsDay(JsonObject fill, Api api) {
        JsonObject quote = fill.getJsonObject("quote");
        String date = quote.getString("market_date");
        List<JsonObject> bars = api.get("/markets/" + fill.getString("symbol") + "/bars/?from=" + date + "&to=" + date)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        BigDecimal spread = Amounts.of(quote, "ask").subtract(Amounts.of(quote, "bid"));
        BigDecimal price = Amounts.of(fill, "price");
        return bars.size() == 1
                && price.compareTo(Amounts.of(bars.get(0), "low").subtract(spread)) >= 0
                && price.compareTo(Amounts.of(bars.get(0), "high").add(spread)) <= 0;
    }
}
