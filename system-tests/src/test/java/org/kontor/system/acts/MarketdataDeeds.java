package org.kontor.system.acts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.kontor.client.Answer;

/** What operators do at marketdata: to an instrument that is hardly traded, and to a day that is far away. */
public record MarketdataDeeds(Staff operator, String symbol, Records records) {

    private static final String DAY = "2028-12-28";

    public List<Deed> all() {
        AtomicReference<String> action = new AtomicReference<>();
        return List.of(
                new Deed(
                        "PATCH /markets/{symbol}/",
                        operator.id(),
                        "instrument-terms",
                        () -> symbol,
                        () -> operator.send(
                                "PATCH", path(""), Staff.json("tick_size", "0.01", "effective_from", "2099-01-06")),
                        records.acts("marketdata")),
                new Deed(
                        "PUT /markets/calendar/{date}/",
                        operator.id(),
                        "calendar-day",
                        () -> DAY,
                        this::shortenADay,
                        records.acts("marketdata")),
                new Deed(
                        "POST /markets/{symbol}/halts/",
                        operator.id(),
                        "halt",
                        () -> symbol,
                        () -> operator.send("POST", path("halts/"), Staff.json("reason", "news is pending")),
                        kept("halt", "halts", "halted_by, symbol, halted_at")),
                new Deed(
                        "DELETE /markets/{symbol}/halts/",
                        operator.id(),
                        "resumption",
                        () -> symbol,
                        () -> operator.send("DELETE", path("halts/"), null),
                        kept("resumption", "halts", "resumed_by, symbol, resumed_at")),
                new Deed(
                        "POST /markets/{symbol}/corporate-actions/",
                        operator.id(),
                        "announcement",
                        () -> symbol,
                        () -> {
                            Answer done = operator.send("POST", path("corporate-actions/"), dividend());
                            action.set(done.expect(201).text("id"));
                            return done;
                        },
                        kept("announcement", "corporate_actions", "announced_by, symbol, announced_at")),
                new Deed(
                        "DELETE /markets/{symbol}/corporate-actions/{id}/",
                        operator.id(),
                        "withdrawal",
                        action::get,
                        () -> operator.send("DELETE", path("corporate-actions/" + action.get() + "/"), null),
                        kept("withdrawal", "corporate_actions", "withdrawn_by, id, withdrawn_at")));
    }

    private String path(String rest) {
        return "/markets/" + symbol + "/" + rest;
    }

    /** And says that it is as any other again: what holds forgets the one before, the record does not. */
    private Answer shortenADay() {
        JsonObject early = Staff.json("kind", "early_close", "close_time", "13:00");
        Answer done = operator.send("PUT", "/markets/calendar/" + DAY + "/", early);
        operator.send("PUT", "/markets/calendar/" + DAY + "/", Staff.json("kind", "open"))
                .expect(200);
        return done;
    }

    private Function<Answer, List<Entry>> kept(String act, String table, String columns) {
        String who = columns.substring(0, columns.indexOf(','));
        return records.table("marketdata", act, table, columns, done -> who + " = '" + operator.id() + "'");
    }

    private static JsonObject dividend() {
        return Json.createObjectBuilder(Staff.json("kind", "cash_dividend", "rate", "0.01"))
                .add("ex_date", "2028-12-18")
                .add("record_date", "2028-12-18")
                .add("pay_date", "2028-12-20")
                .build();
    }
}
