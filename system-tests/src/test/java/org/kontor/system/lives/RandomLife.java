package org.kontor.system.lives;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.kontor.client.Account;
import org.kontor.client.Answer;
import org.kontor.client.Api;
import org.kontor.client.Listing;
import org.kontor.client.Person;

/** One customer's requests, drawn from a seed; each goes to another server of trading than the one before. */
final class RandomLife {

    private static final String START_MONEY = "20000.00";

    private final Account account;
    private final List<Person> ways;
    private final Random random;
    private final List<Sent> sent = new ArrayList<>();
    private final List<String> orders = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int requests;

    private RandomLife(Account account, List<Person> ways, long seed) {
        this.account = account;
        this.ways = ways;
        this.random = new Random(seed);
    }

    static RandomLife of(List<Api> replicas, long seed) {
        Person person = Person.register(replicas.get(0), "Life");
        Account account = Account.of(person);
        List<Person> ways = replicas.stream().map(person::through).toList();
        RandomLife life = new RandomLife(account, ways, seed);
        life.money("deposits", START_MONEY);
        return life;
    }

    /** One request after the other, each when the one before is answered. */
    void live(int steps) {
        for (int step = 0; step < steps; step++) {
            step(random.nextInt(100));
        }
    }

    private void step(int dice) {
        if (dice < 55 || orders.isEmpty()) {
            place();
        } else if (dice < 67) {
            cancel(orders.get(random.nextInt(orders.size())));
        } else if (dice < 80) {
            replace(orders.get(random.nextInt(orders.size())));
        } else if (dice < 84) {
            money("deposits", BigDecimal.valueOf(1 + random.nextInt(9_999), 2).toPlainString());
        } else if (dice < 87) {
            money(
                    "withdrawals",
                    BigDecimal.valueOf(1 + random.nextInt(9_999), 2).toPlainString());
        } else if (dice < 89) {
            String source = random.nextBoolean() ? "last" : "bid_ask";
            send("PATCH", "/accounts/" + account.id() + "/", one("trigger_source", source), Map.of());
        } else {
            repeat(sent.get(random.nextInt(sent.size())));
        }
    }

    private void place() {
        String symbol = RandomOrder.SYMBOLS.get(random.nextInt(RandomOrder.SYMBOLS.size()));
        Answer market = way().get("/markets/" + symbol + "/").expect(200);
        BigDecimal price = new BigDecimal(market.json().getJsonObject("quote").getString("ask"));
        JsonObject body = RandomOrder.around(price, symbol, random, key());
        Answer answer = keep("POST", "/trades/", body, Map.of());
        if (answer.status() == 201) {
            orders.add(answer.text("id"));
        }
    }

    private void money(String way, String usd) {
        keep(
                "POST",
                "/accounts/" + account.id() + "/" + way + "/",
                one("amount", usd),
                Map.of("Idempotency-Key", key()));
    }

    private void cancel(String order) {
        String path = "/trades/" + order + "/";
        Answer answer = send("DELETE", path, null, Map.of());
        if (answer.isOk() && answer.text("status").equals("canceled")) {
            sent.add(new Sent("DELETE", path, null, Map.of(), answer));
        }
    }

    private void replace(String order) {
        String path = "/trades/" + order + "/";
        JsonObject now = way().get(path).expect(200).json();
        JsonObjectBuilder wanted = Json.createObjectBuilder();
        if (random.nextBoolean()) {
            wanted.add("qty", Integer.toString(1 + random.nextInt(8)));
        } else if (now.containsKey("limit_price")) {
            wanted.add("limit_price", moved(now.getString("limit_price")));
        } else if (now.containsKey("stop_price") && !now.getString("type").equals("trailing_stop")) {
            wanted.add("stop_price", moved(now.getString("stop_price")));
        } else {
            wanted.add("time_in_force", "gtc");
        }
        send("PATCH", path, wanted.build(), Map.of());
    }

    private String moved(String price) {
        return new BigDecimal(price)
                .multiply(BigDecimal.valueOf(980 + random.nextInt(40), 3))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Sends it, and remembers it if its outcome is final. */
    private Answer keep(String method, String path, JsonObject body, Map<String, String> headers) {
        Answer answer = send(method, path, body, headers);
        boolean stored = answer.status() == 422 && !answer.text("instance").isEmpty() && method.equals("POST");
        if (answer.status() == 201 || stored && path.equals("/trades/")) {
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
