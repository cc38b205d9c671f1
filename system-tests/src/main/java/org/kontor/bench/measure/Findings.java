package org.kontor.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.bench.cpu.CpuReading;
import org.kontor.bench.floor.Pgbench;

/** What a run has shown so far; complete or not, it can be reported at any time. */
public final class Findings {

    private final Map<String, String> conditions;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, Double> commits = new LinkedHashMap<>();
    private Map<String, Double> atRest = Map.of();
    private EndToEnd endToEnd;
    private Measurement openFloor;
    private Measurement tokenFloor;
    private Pgbench pgbench;
    private Findings grown;

    public Findings(Map<String, String> conditions) {
        this.conditions = conditions;
    }

    public Map<String, String> conditions() {
        return conditions;
    }

    public void add(Measurement measurement) {
        measurements.add(measurement);
    }

    public List<Measurement> measurements() {
        return measurements;
    }

    public List<Measurement> of(String scenario) {
        return measurements.stream()
                .filter(each -> each.scenario().equals(scenario))
                .toList();
    }

    /** CPU milliseconds a second of each process while nobody asks for anything. */
    public void atRest(CpuReading reading, double seconds) {
        atRest = new LinkedHashMap<>();
        reading.millis().forEach((part, millis) -> atRest.put(part, millis / seconds));
    }

    public Map<String, Double> atRest() {
        return atRest;
    }

    /** Commits of an order by database. */
    public Map<String, Double> commits() {
        return commits;
    }

    public void endToEnd(EndToEnd measured) {
        endToEnd = measured;
    }

    public Optional<EndToEnd> endToEnd() {
        return Optional.ofNullable(endToEnd);
    }

    public void floor(Measurement open, Measurement withToken) {
        openFloor = open;
        tokenFloor = withToken;
    }

    public Optional<Measurement> openFloor() {
        return Optional.ofNullable(openFloor);
    }

    public Optional<Measurement> tokenFloor() {
        return Optional.ofNullable(tokenFloor);
    }

    public void pgbench(Pgbench measured) {
        pgbench = measured;
    }

    public Optional<Pgbench> pgbench() {
        return Optional.ofNullable(pgbench);
    }

    /** The same in a database that has grown. */
    public void grown(Findings later) {
        grown = later;
    }

    public Optional<Findings> grown() {
        return Optional.ofNullable(grown);
    }
}
