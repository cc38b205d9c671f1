package org.kontor.system.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;

/** Kills every part once a round, in an order that follows from the seed, and waits until it is back by itself. */
final class Nemesis {

    private static final Duration CALM = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(120);
    private static final int EVENTS_SENT_AGAIN = 100;

    private final StackUnderTest stack;
    private final Random random;
    private final Map<String, List<Double>> recoveries = new LinkedHashMap<>();

    Nemesis(StackUnderTest stack, long seed) {
        this.stack = stack;
        this.random = new Random(seed);
    }

    void strike(int rounds) {
        List<String> parts = new ArrayList<>(Part.ALL_SERVERS);
        parts.addAll(List.of("postgres", "broker"));
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(parts, random);
            parts.forEach(this::kill);
        }
    }

    private void kill(String name) {
        PatientSender.pause(CALM);
        Part part = stack.part(name);
        long victim = part.pid();
        long begun = System.nanoTime();
        part.kill();
        await(name + " is back without help")
                .atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> part.pid() != victim && part.isReady());
        double seconds = Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
        recoveries.computeIfAbsent(name, first -> new ArrayList<>()).add(seconds);
    }

    /** Seconds from each kill until the part did its work again. */
    Map<String, List<Double>> recoveries() {
        return recoveries;
    }

    int kills() {
        return recoveries.values().stream().mapToInt(List::size).sum();
    }

    /**
     * What a crash between the broker's confirmation and the mark leaves (kill point K4), made certain: the newest
     * events were sent and do not know it.
     */
    int forgetThatEventsWereSent() {
        return stack.databases().change("trading", """
                UPDATE outbox SET sent_at = NULL WHERE id IN
                    (SELECT id FROM outbox WHERE sent_at IS NOT NULL ORDER BY id DESC LIMIT %d)""".formatted(EVENTS_SENT_AGAIN));
    }
}
