package org.kontor.bench.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts of what was asked and how long it took; of one thread, then added up. */
public final class Tally {

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<Outcome.Kind, Integer> kinds = new EnumMap<>(Outcome.Kind.class);
    private long[] nanos = new long[4096];
    private int requests;

    void note(Outcome outcome, long took) {
        outcomes.merge(outcome.label(), 1, Integer::sum);
        kinds.merge(outcome.kind(), 1, Integer::sum);
        if (requests == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * requests);
        }
        nanos[requests++] = took;
    }

    void add(Tally other) {
        other.outcomes.forEach((label, count) -> outcomes.merge(label, count, Integer::sum));
        other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
        nanos = Arrays.copyOf(nanos, requests + other.requests);
        System.arraycopy(other.nanos, 0, nanos, requests, other.requests);
        requests += other.requests;
    }

    public int requests() {
        return requests;
    }

    /** Requests by what came of them. */
    public Map<String, Integer> outcomes() {
        return outcomes;
    }

    public int count(Outcome.Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    public Percentiles latency() {
        return Percentiles.ofNanos(Arrays.copyOf(nanos, requests));
    }
}
