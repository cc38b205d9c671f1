package org.kontor.bench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.population.Population;
import org.kontor.bench.population.Trader;
import org.kontor.bench.wire.Requests;
import org.kontor.client.Api;
import org.kontor.client.Databases;
import org.kontor.client.Person;

/** All scenarios, in the order in which they are measured. */
public final class Catalogue {

    public static final String QUOTE = "quote";
    public static final String FILL = "order-fill";
    public static final String PORTFOLIO = "portfolio";

    private static final String LOGIN = "login";

    private final Api api;
    private final Population population;
    private final Person administrator;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Cancels cancels;

    public Catalogue(Api api, Population population, Databases databases) {
        this.api = api;
        this.population = population;
        this.administrator = Person.administrator(api);
        Scenario quotes = reads(QUOTE, "marketdata", trader -> Requests.get(market(), trader.token()));
        Scenario portfolios = reads(
                PORTFOLIO, "portfolio", trader -> Requests.get("/portfolios/" + trader.userId() + "/", trader.token()));
        Scenario fills = fills(order -> {});
        Scenario logins = reads(LOGIN, "users", trader -> Requests.post("/users/login/", "", trader.credentials()));
        RestingOrders resting = new RestingOrders(api, population);
        cancels = new Cancels(api.stack(), resting);
        scenarios.addAll(List.of(
                quotes,
                reads("quote-open", "marketdata", trader -> Requests.get(market(), "")),
                fills,
                resting,
                cancels,
                portfolios,
                logins,
                new Mix("mix", Map.of(quotes, 70, portfolios, 15, fills, 10, logins, 5)),
                reads("order-search", "trading", this::search),
                archived("order-read", new Archive(databases, "orders"), id -> "/trades/" + id + "/"),
                archived("ledger-read", new Archive(databases, "accounts"), id -> "/accounts/" + id + "/ledger/")));
    }

    public List<Scenario> all() {
        return scenarios;
    }

    /** @param told is given the id of each order that was filled at once, as soon as the answer is there */
    public Scenario fills(Consumer<String> told) {
        return new FilledOrders(api.stack(), population, told);
    }

    /** A read of a path of trading's server that is not part of it. */
    public Scenario nothing(String name, String path) {
        return reads(name, "trading", trader -> Requests.get(path, trader.token()));
    }

    /** Takes back what still rests: nothing of a run is left in the market. */
    public Scenario clearance() {
        return cancels;
    }

    private Reads reads(String name, String service, Function<Trader, byte[]> request) {
        return new Reads(name, api.stack(), population, service, request, () -> {});
    }

    /** Reads by staff, who may see everybody's. */
    private Reads archived(String name, Archive archive, Function<String, String> path) {
        Supplier<String> token = administrator::token;
        return new Reads(
                name,
                api.stack(),
                population,
                "trading",
                anybody -> Requests.get(path.apply(archive.any()), token.get()),
                () -> {
                    archive.draw();
                    token.get();
                });
    }

    private String market() {
        return "/markets/" + population.anySymbol() + "/";
    }

    private byte[] search(Trader trader) {
        return Requests.get("/trades/?status=closed&symbol=" + population.anySymbol(), trader.token());
    }
}
