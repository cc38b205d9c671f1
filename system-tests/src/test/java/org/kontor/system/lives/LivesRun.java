package org.kontor.system.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.kontor.client.Api;
import org.kontor.client.Person;
import org.kontor.system.stack.StackUnderTest;

/** Several lives at once, each on all servers of trading, and the reckoning. */
public final class LivesRun {

    private final StackUnderTest stack;
    private final List<Api> replicas;
    private final long seed;
    private final List<RandomLife> lives = new ArrayList<>();

    /** @param seed what all requests follow from; what the market answers to them does not */
    public LivesRun(StackUnderTest stack, int customers, long seed) {
        this.stack = stack;
        this.replicas = stack.replicas("trading");
        this.seed = seed;
        for (int customer = 0; customer < customers; customer++) {
            lives.add(RandomLife.of(replicas));
        }
    }

    /** Fails with all that was wrong; how many requests were sent. */
    public int hold(int steps) throws Exception {
        Disturbances disturbances = new Disturbances(Person.administrator(stack.api()));
        disturbances.announceCorporateActions();
        String halted = RandomOrders.SYMBOLS.get(0);
        Map<RandomLife, List<Consumer<RandomLife>>> plans = plans(steps);
        int third = steps / 3;
        each(life -> life.live(plans.get(life).subList(0, third)));
        disturbances.halt(halted);
        try {
            each(life -> life.live(plans.get(life).subList(third, 2 * third)));
        } finally {
            disturbances.resume(halted);
        }
        each(life -> life.live(plans.get(life).subList(2 * third, steps)));
        each(RandomLife::cancelAll);
        List<List<String>> before = state();
        each(RandomLife::repeatAll);
        assertThat(state()).as("after all was sent again").isEqualTo(before);
        List<String> faults = new ArrayList<>(Reckoning.faults(stack));
        lives.forEach(life -> faults.addAll(life.faults()));
        assertThat(faults).isEmpty();
        return lives.stream().mapToInt(RandomLife::requests).sum();
    }

    private Map<RandomLife, List<Consumer<RandomLife>>> plans(int steps) {
        Map<RandomLife, List<Consumer<RandomLife>>> plans = new HashMap<>();
        Steps.draw(lives.size(), steps, seed).forEach(plan -> plans.put(lives.get(plans.size()), plan));
        return plans;
    }

    private interface Part {
        void of(RandomLife life);
    }

    private void each(Part part) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(lives.size());
        try {
            List<Future<?>> parts = new ArrayList<>();
            lives.forEach(life -> parts.add(threads.submit(() -> part.of(life))));
            for (Future<?> each : parts) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All rows of the accounts, and how many events told of them. */
    private List<List<String>> state() {
        List<List<String>> rows = new ArrayList<>();
        for (RandomLife life : lives) {
            String id = life.account().id();
            rows.addAll(stack.databases().rows("trading", """
                    SELECT 'order', o::text FROM orders o WHERE account_id = '%1$s'
                     UNION ALL
                    SELECT 'balance', b::text FROM balances b WHERE account_id = '%1$s'
                     UNION ALL
                    SELECT 'postings', count(*)::text FROM transactions WHERE account_id = '%1$s'
                     UNION ALL
                    SELECT 'events', count(*)::text FROM outbox WHERE key = '%1$s' ORDER BY 1, 2""".formatted(id)));
        }
        return rows;
    }
}
