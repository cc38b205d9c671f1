package org.kontor.system.access;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.client.Account;
import org.kontor.client.Listing;
import org.kontor.client.OrderTicket;
import org.kontor.client.Orders;
import org.kontor.client.Person;

/** What belongs to the owner, by the names that the table uses for it. */
public record Belongings(Person owner, String account, String order, String notification, BigDecimal limit) {

    static Belongings of(Person owner) {
        Account account = Account.of(owner);
        account.deposit("100000.00", "start").expect(201);
        Orders orders = new Orders(owner);
        orders.place(OrderTicket.sell(1, "AAPL")).expect(422);
        JsonObject quote = owner.get("/markets/AAPL/").expect(200).json().getJsonObject("quote");
        BigDecimal limit = new BigDecimal(quote.getString("bid"))
                .multiply(new BigDecimal("0.6"))
                .setScale(2, RoundingMode.DOWN);
        String order = orders.place(OrderTicket.buy(1, "AAPL").at(limit).named("mine"))
                .expect(201)
                .text("id");
        List<JsonObject> told = await("the notification of the rejected order")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Listing.all(owner, "/notifications/"), list -> !list.isEmpty());
        return new Belongings(owner, account.id(), order, told.get(0).getString("id"), limit);
    }

    String fill(String path) {
        String filled = path.replace("{user}", owner.id())
                .replace("{account}", account)
                .replace("{order}", order)
                .replace("{notification}", notification)
                .replace("{today}", LocalDate.now(ZoneId.of("America/New_York")).toString());
        return filled.contains("{fresh_order}") ? filled.replace("{fresh_order}", freshOrder()) : filled;
    }

    /** All of it as its owner sees it now, but for what the market moves. */
    public String seen() {
        return Stream.of(
                        "/users/{user}/",
                        "/accounts/{account}/",
                        "/accounts/{account}/ledger/?limit=200",
                        "/trades/?limit=200",
                        "/portfolios/{user}/executions/",
                        "/notifications/{notification}/")
                .map(path -> owner.get(fill(path)).expect(200).body())
                .collect(Collectors.joining("\n"));
    }

    /** The ids by which others could reach it. */
    public List<String> ids() {
        return List.of(owner.id(), account, order, notification);
    }

    private String freshOrder() {
        return new Orders(owner)
                .place(OrderTicket.buy(1, "AAPL").at(limit))
                .expect(201)
                .text("id");
    }
}
