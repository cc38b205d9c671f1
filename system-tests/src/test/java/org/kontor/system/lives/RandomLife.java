package org.kontor.system.lives;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.kontor.client.Account;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Listing;
import org.kontor.client.Person;

/** One customer's requests; each goes to another server of trading than the one before. */
final class RandomLife {

    private static final String START_MONEY = "20000.00";

    private final Account account;
    private final List<Person> ways;
    private final List<Sent> sent = new ArrayList<>();
    private final List<String> orders = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int requests;

    private RandomLife(Account account, List<Person> ways) {
        this.account = account;
        this.ways = ways;
    }

    static RandomLife of(List<Api> replicas) {
        Person person = Person.register(replicas.get(0), "Life");
        Account account = Account.of(person);
        List<Person> ways = replicas.stream().map(person::through).toList();
        RandomLife life = new RandomLife(account, ways);
        life.money("deposits", START_MONEY);
        return life;
    }

    /** One request after the other, each when the one before is answered. */
    void live(List<Consumer<RandomLife>> steps) {
        steps.forEach(step -> step.accept(this));
    }

    void place(OrderDraft draft) {
        String symbol = draft.at(BigDecimal.ONE).getString("symbol");
        Answer market = way().get("/markets/" + symbol + "/").expect(200);
        BigDecimal price = new BigDecimal(market.json().getJsonObject("quote").getString("ask"));
        JsonObject body = draft.and(OrderDraft.with("client_order_id", key())).at(price);
        Answer answer = keep("POST", "/trades/", body, Map.of());
        if (answer.status() == 201) {
            orders.add(answer.text("id"));
        }
    }

    void watch(String source) {
        send("PATCH", "/accounts/" + account.id() + "/", one("trigger_source", source), Map.of());
    }

    void money(String way, String usd) {
        keep(
                "POST",
                "/accounts/" + account.id() + "/" + way + "/",
                one("amount", usd),
                Map.of("Idempotency-Key", key()));
    }

    /** @param pick which of all orders that there were */
    void cancel(int pick) {
        if (orders.isEmpty()) {
            return;
        }
        String path = path(pick);
        Answer answer = send("DELETE", path, null, Map.of());
        if (answer.isOk() && answer.text("status").equals("canceled")) {
            sent.add(new Sent("DELETE", path, null, Map.of(), answer));
        }
    }

    /**
     * @param pick which of all orders that there were
     * @param qty null to change a price
     * @param moved that price, in thousandths of what it was
     */
    void replace(int pick, Integer qty, int moved) {
        if (orders.isEmpty()) {
            return;
        }
        String path = path(pick);
        JsonObject now = way().get(path).expect(200).json();
        JsonObjectBuilder wanted = Json.createObjectBuilder();
        if (qty != null) {
            wanted.add("qty", qty.toString());
        } else if (now.containsKey("limit_price")) {
            wanted.add("limit_price", OrderDraft.of(new BigDecimal(now.getString("limit_price")), moved));
        } else if (now.containsKey("stop_price") && !now.getString("type").equals("trailing_stop")) {
            wanted.add("stop_price", OrderDraft.of(new BigDecimal(now.getString("stop_price")), moved));
        } else {
            wanted.add("time_in_force", "gtc");
        }
        keep("PATCH", path, wanted.build(), Map.of("Idempotency-Key", key()));
    }

    private String path(int pick) {
        return "/trades/" + orders.get(pick % orders.size()) + "/";
    }

    /** Sends it, and remembers it if its outcome is final. */
    private Answer keep(String method, String path, JsonObject body, Map<String, String> headers) {
        Answer answer = send(method, path, body, headers);
        boolean stored = answer.status() == 422 && !answer.text("instance").isEmpty() && method.equals("POST");
        boolean replaced = answer.status() == 200 && method.equals("PATCH");
        if (answer.status() == 201 || replaced || stored && path.equals("/trades/")) {
            sent.add(new Sent(method, path, body, headers, answer));
        }
        return answer;
    }

    private Answer send(String method, String path, JsonObject body, Map<String, String> headers) {
        Answer answer = way().send(method, path, body, headers);
        String wrong = Answers.fault(answer);
        if (!wrong.isEmpty()) {
            faults.add(wrong + ", for " + body);
        }
        return answer;
    }

    /** @param pick which of all requests that had an outcome */
    void repeat(int pick) {
        repeat(sent.get(pick % sent.size()));
    }

    private void repeat(Sent request) {
        String disagreement = request.disagreement(request.by(way()));
        if (!disagreement.isEmpty()) {
            faults.add("a repeat had another outcome: " + disagreement);
        }
    }

    /** Sends all again that was ever carried out. */
    void repeatAll() {
        sent.forEach(this::repeat);
    }

    /** Takes back what is open, so that no quote changes anything any more. */
    void cancelAll() {
        way().delete("/trades/").expect(200);
        long open = Listing.all(way(), "/trades/?status=open").size();
        if (open > 0) {
            faults.add(open + " orders of account " + account.id() + " are still open");
        }
    }

    Account account() {
        return account;
    }

    List<String> faults() {
        return faults;
    }

    int requests() {
        return requests;
    }

    private Person way() {
        return ways.get(requests++ % ways.size());
    }

    /** Random, but not of the seed: runs must not meet each other's requests. */
    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static JsonObject one(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }
}
