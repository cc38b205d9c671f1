package org.kontor.bench.population;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.kontor.client.Api;
import org.kontor.client.Person;

/** All traders. */
public record Population(List<Trader> traders, List<String> symbols) {

    /** So many traders, signed in; those of this password that are not there yet are made. */
    public static Population of(Api api, String password, int size, List<String> symbols) {
        // other passwords are those of other traders, who may be there from before
        String family = UUID.nameUUIDFromBytes(password.getBytes(StandardCharsets.UTF_8))
                .toString();
        List<Trader> traders = IntStream.range(0, size)
                .mapToObj(number -> new Trader(api, "bench-%s-%04d@example.org".formatted(family, number), password))
                .toList();
        traders.parallelStream().forEach(Trader::enter);
        Endowment endowment = new Endowment(api, Person.administrator(api), symbols);
        traders.parallelStream().forEach(endowment::give);
        return new Population(traders, symbols);
    }

    /** Those that one of so many connections speaks for; no trader is spoken for by two. */
    public List<Trader> share(int number, int connections) {
        if (connections > traders.size()) {
            throw new IllegalArgumentException(traders.size() + " traders are too few for " + connections);
        }
        return IntStream.iterate(number, i -> i < traders.size(), i -> i + connections)
                .mapToObj(traders::get)
                .toList();
    }

    /** To be called between measurements, so that none of them pays for a token. */
    public void staySignedIn(Duration ahead) {
        traders.parallelStream().forEach(trader -> trader.staySignedIn(ahead));
    }

    public String anySymbol() {
        return symbols.get(ThreadLocalRandom.current().nextInt(symbols.size()));
    }

    public List<String> accounts() {
        return traders.stream().map(Trader::accountId).toList();
    }

    public List<String> users() {
        return traders.stream().map(Trader::userId).toList();
    }
}
