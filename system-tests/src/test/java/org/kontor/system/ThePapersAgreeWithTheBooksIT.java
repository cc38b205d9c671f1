package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.client.Answer;
import org.kontor.client.Listing;
import org.kontor.client.OrderTicket;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;

/** History, export, statement and confirmation of a customer say what his orders and his account say. */
@SystemTest
class ThePapersAgreeWithTheBooksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StackUnderTest stack;
    private Customer customer;
    private String order;

    ThePapersAgreeWithTheBooksIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @BeforeEach
    void trade() {
        customer = Customer.register(stack.api()).with("100000.00");
        order = customer.orders().place(OrderTicket.buy(7, "AAPL")).expect(201).text("id");
        customer.orders().awaitEnd(order, PATIENCE);
        String sale =
                customer.orders().place(OrderTicket.sell(3, "AAPL")).expect(201).text("id");
        customer.orders().awaitEnd(sale, PATIENCE);
        customer.orders()
                .place(OrderTicket.buy(1, "AAPL").at(Prices.belowTheMarket(stack.api(), "AAPL")))
                .expect(201);
    }

    @Test
    void theHistoryAndItsExportHaveEveryFill() {
        List<String> fills = new ArrayList<>();
        customer.orders()
                .all()
                .forEach(placed -> customer.orders()
                        .fills(placed.getString("id"))
                        .forEach(fill -> fills.add(fill.getString("id"))));

        List<JsonObject> history = Listing.all(customer.person(), "/trades/history/");
        assertThat(history.stream().map(trade -> trade.getString("id"))).containsExactlyInAnyOrderElementsOf(fills);

        List<JsonValue> oldestFirst = new ArrayList<>(history);
        Collections.reverse(oldestFirst);
        JsonObject json = customer.person()
                .get("/trades/history/export/?format=json")
                .expect(200)
                .json();
        assertThat(json.getJsonArray("items")).isEqualTo(oldestFirst);
        Answer csv = customer.person().send("GET", "/trades/history/export/", null, Map.of("Accept", "text/csv"));
        assertThat(csv.mediaType()).startsWith("text/csv");
        assertThat(csv.body().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(oldestFirst.stream()
                        .map(trade -> trade.asJsonObject().getString("id"))
                        .toList());
    }

    @Test
    void theStatementOfTodayClosesWithWhatTheAccountShows() {
        String day = LocalDate.now(ZoneId.of("America/New_York")).toString();
        String path = "/accounts/" + customer.account().id() + "/statements/" + day + "/";
        JsonObject statement = customer.person().get(path).expect(200).json();
        JsonObject account = customer.account().view();

        assertThat(statement.getBoolean("complete")).isFalse();
        JsonObject closing = statement.getJsonObject("closing");
        assertThat(closing.getString("total")).isEqualTo(account.getString("cash"));
        assertThat(closing.getString("settled")).isEqualTo(account.getString("settled_cash"));
        assertThat(closing.getString("held")).isEqualTo(account.getString("holds"));
        assertThat(shares(statement)).isEqualTo(shares(account)).isNotEmpty();
        BigDecimal moved = statement.getJsonArray("movements").getValuesAs(JsonObject.class).stream()
                .flatMap(movement -> movement.getJsonArray("changes").getValuesAs(JsonObject.class).stream())
                .filter(change -> change.getString("ledger").equals("USD"))
                .map(change -> new BigDecimal(change.getString("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(moved).isEqualByComparingTo(account.getString("cash"));

        Answer page = customer.person().send("GET", path, null, Map.of("Accept", "text/html"));
        assertThat(page.mediaType()).startsWith("text/html");
        assertThat(page.body()).contains("Account statement", customer.account().id());
    }

    @Test
    void theConfirmationHasTheAverageOfItsOrder() {
        JsonObject confirmation = customer.person()
                .get("/trades/" + order + "/confirmation/")
                .expect(200)
                .json();
        JsonObject shown = customer.orders().show(order);

        assertThat(confirmation.getString("qty")).isEqualTo(shown.getString("cum_qty"));
        assertThat(confirmation.getString("average_price")).isEqualTo(shown.getString("avg_price"));
        assertThat(confirmation.getJsonArray("executions"))
                .hasSameSizeAs(customer.orders().fills(order));
    }

    private static Map<String, String> shares(JsonObject papers) {
        return papers.getJsonArray("positions").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        held -> held.getString("symbol"),
                        held -> held.getString("qty") + ", reserved " + held.getString("reserved")));
    }
}
