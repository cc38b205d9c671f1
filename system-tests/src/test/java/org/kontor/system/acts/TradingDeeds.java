package org.kontor.system.acts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.kontor.client.Answer;
import org.kontor.system.access.Belongings;

/** What operators do at trading: to a customer's account and order, and to what all trade by. */
public record TradingDeeds(Staff operator, Belongings customer, Records records) {

    /** Far enough away to concern no order. */
    private static final LocalDate FAR_AWAY = LocalDate.of(2099, 1, 6);

    private static final LocalDate A_TUESDAY = LocalDate.of(2028, 2, 1);

    public List<Deed> all() {
        String symbol = "Z"
                + UUID.randomUUID()
                        .toString()
                        .substring(0, 6)
                        .toUpperCase(Locale.ROOT)
                        .replace('-', 'Z');
        return List.of(
                acted("POST /accounts/{id}/deposits/", "deposit", customer.account(), () -> move("deposits")),
                acted("POST /accounts/{id}/withdrawals/", "withdrawal", customer.account(), () -> move("withdrawals")),
                acted(
                        "DELETE /trades/{id}/",
                        "order-cancel",
                        customer.order(),
                        () -> operator.send("DELETE", "/trades/" + customer.order() + "/", null)),
                acted(
                        "PUT /trades/calendar/{date}/",
                        "calendar-day",
                        A_TUESDAY.toString(),
                        () -> operator.send("PUT", "/trades/calendar/" + A_TUESDAY + "/", Staff.json("kind", "open"))),
                acted(
                        "POST /accounts/settlements/",
                        "settlement",
                        "accounts",
                        () -> operator.send("POST", "/accounts/settlements/", Staff.json())),
                correction(),
                kept(
                        "PUT /accounts/{id}/status/",
                        "account_status_changes",
                        "changed_by, account_id, changed_at",
                        customer.account(),
                        () -> operator.send(
                                "PUT",
                                "/accounts/" + customer.account() + "/status/",
                                Staff.json("status", "closing_only", "reason", "to be looked into"))),
                kept(
                        "POST /trades/rules/",
                        "trading_rules",
                        "recorded_by, symbol, recorded_at",
                        symbol,
                        () -> operator.send("POST", "/trades/rules/", Staff.json("symbol", symbol, "collar", "0.10"))),
                kept(
                        "POST /trades/fees/",
                        "fee_rates",
                        "recorded_by, kind, recorded_at",
                        "commission",
                        () -> operator.send("POST", "/trades/fees/", fee())),
                kept(
                        "POST /trades/sessions/",
                        "market_conventions",
                        "recorded_by, effective_from, recorded_at",
                        FAR_AWAY.toString(),
                        () -> operator.send("POST", "/trades/sessions/", conventions())));
    }

    private Deed acted(String operation, String act, String subject, Supplier<Answer> doing) {
        return new Deed(operation, operator.id(), act, () -> subject, doing, records.acts("trading"));
    }

    /** In a table of its own, whose first column names the operator. */
    private Deed kept(String operation, String table, String columns, String subject, Supplier<Answer> doing) {
        String who = columns.substring(0, columns.indexOf(','));
        return new Deed(
                operation,
                operator.id(),
                table,
                () -> subject,
                doing,
                records.table("trading", table, table, columns, done -> who + "::text = '" + operator.id() + "'"));
    }

    private Deed correction() {
        AtomicReference<String> reversal = new AtomicReference<>();
        return new Deed(
                "POST /accounts/{id}/corrections/",
                operator.id(),
                "corrections",
                reversal::get,
                () -> {
                    String wrong = move("deposits").expect(201).text("transaction_id");
                    Answer done = operator.send(
                            "POST",
                            "/accounts/" + customer.account() + "/corrections/",
                            Staff.json("transaction_id", wrong, "reason", "posted to the wrong account"));
                    reversal.set(done.expect(201).text("transaction_id"));
                    return done;
                },
                records.table(
                        "trading",
                        "corrections",
                        "corrections",
                        "ordered_by, transaction_id, ordered_at",
                        done -> "transaction_id = '" + done.text("transaction_id") + "'"));
    }

    private Answer move(String way) {
        return operator.send("POST", "/accounts/" + customer.account() + "/" + way + "/", Staff.json("amount", "5.00"));
    }

    private static JsonObject fee() {
        return Staff.json(
                "kind", "commission",
                "side", "both",
                "basis", "per_order",
                "rate", "0.99",
                "effective_from", FAR_AWAY.toString(),
                "source", "price list");
    }

    private static JsonObject conventions() {
        return Json.createObjectBuilder(Staff.json(
                        "effective_from", FAR_AWAY.toString(),
                        "pre_open", "04:00",
                        "core_open", "09:30",
                        "core_close", "16:00",
                        "early_close", "13:00",
                        "source", "test"))
                .add("post_minutes", 240)
                .add("settlement_days", 1)
                .build();
    }
}
