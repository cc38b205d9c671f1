package org.kontor.bench.cpu;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * CPU time by process.
 *
 * @param pids of the parts, by name
 * @param millis by part; PostgreSQL's by {@code postgres/<share>}
 * @param client of this JVM
 * @param children of the programs that it ran and waited for
 */
public record CpuReading(
        Map<String, Long> pids, Map<String, Long> millis, long client, long children, Machine machine) {

    /**
     * What was spent since.
     *
     * @throws IllegalStateException if a process is not the one it was: then nobody can know
     */
    public CpuReading since(CpuReading earlier) {
        if (!pids.equals(earlier.pids)) {
            throw new IllegalStateException(
                    "a part was started again while it was measured: " + earlier.pids + ", then " + pids);
        }
        Map<String, Long> spent = new TreeMap<>();
        millis.forEach((part, now) -> spent.put(part, now - earlier.millis.getOrDefault(part, 0L)));
        // a connection that ended has gone from its share to the rest
        earlier.millis.forEach((part, then) -> spent.computeIfAbsent(part, gone -> -then));
        return new CpuReading(
                pids, spent, client - earlier.client, children - earlier.children, machine.since(earlier.machine));
    }

    /** Milliseconds of all processes of the stack. */
    public long total() {
        return total(part -> true);
    }

    /** Milliseconds of the parts wanted. */
    public long total(Predicate<String> wanted) {
        return parts().stream().filter(wanted).mapToLong(millis::get).sum();
    }

    public Set<String> parts() {
        return millis.keySet();
    }

    /** Share of the machine's time that neither the stack nor this client spent: 0 on a quiet machine. */
    public double disturbance() {
        return Math.max(0, machine.busy() - total() - client - children) / (double) Math.max(1, machine.total());
    }

    /** Share of the machine's time that was spent at all. */
    public double load() {
        return machine.busy() / (double) Math.max(1, machine.total());
    }
}
