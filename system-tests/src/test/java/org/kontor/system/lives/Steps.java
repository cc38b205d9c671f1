package org.kontor.system.lives;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;

/**
 * What customers ask for, drawn by jqwik: sequences of requests, in which the edges of every range come up more often
 * than chance would have it. What they are about is picked from what the customer has by then.
 */
final class Steps {

    private static final int TRIES = 1_000;

    private Steps() {}

    /** So many sequences; from the same seed the same ones. */
    static List<List<Consumer<RandomLife>>> draw(int lives, int length, long seed) {
        List<List<Consumer<RandomLife>>> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Consumer<RandomLife>> steps = step().generator(TRIES, true);
            Random random = new Random(seed);
            for (int life = 0; life < lives; life++) {
                drawn.add(Stream.generate(() -> steps.next(random).value())
                        .limit(length)
                        .toList());
            }
        });
        return drawn;
    }

    private static Arbitrary<Consumer<RandomLife>> step() {
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 999);
        Arbitrary<String> usd = Arbitraries.longs()
                .between(1, 9_999)
                .map(cents -> BigDecimal.valueOf(cents, 2).toPlainString());
        Arbitrary<Consumer<RandomLife>> replace = Combinators.combine(
                        pick,
                        Arbitraries.integers().between(1, 8).injectNull(0.5),
                        Arbitraries.integers().between(980, 1_019))
                .as((which, qty, moved) -> life -> life.replace(which, qty, moved));
        Arbitrary<Consumer<RandomLife>> place = RandomOrders.all().map(draft -> life -> life.place(draft));
        Arbitrary<Consumer<RandomLife>> cancel = pick.map(which -> life -> life.cancel(which));
        Arbitrary<Consumer<RandomLife>> deposit = usd.map(amount -> life -> life.money("deposits", amount));
        Arbitrary<Consumer<RandomLife>> withdraw = usd.map(amount -> life -> life.money("withdrawals", amount));
        Arbitrary<Consumer<RandomLife>> watch =
                Arbitraries.of("last", "bid_ask").map(source -> life -> life.watch(source));
        Arbitrary<Consumer<RandomLife>> repeat = pick.map(which -> life -> life.repeat(which));
        return Arbitraries.frequencyOf(
                Tuple.of(55, place),
                Tuple.of(12, cancel),
                Tuple.of(13, replace),
                Tuple.of(4, deposit),
                Tuple.of(3, withdraw),
                Tuple.of(2, watch),
                Tuple.of(11, repeat));
    }
}
