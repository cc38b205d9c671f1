package org.kontor.bench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kontor.bench.measure.Findings;
import org.kontor.bench.measure.Measurement;
import org.kontor.bench.scenario.Catalogue;

/** The targets, each held against the worst figure of the run; what was not measured is not judged. */
public final class Targets {

    private static final double ALMOST_ALL = 0.99;

    private final List<Target> targets = new ArrayList<>();

    private Targets() {}

    static List<Target> of(Findings findings) {
        Targets judged = new Targets();
        judged.worst(findings, Catalogue.FILL, "order, everything counted, CPU-ms", 1.6, Costs::everything);
        judged.worst(findings, Catalogue.FILL, "order, accept and fill alone, CPU-ms", 1.0, Costs::acceptAndFill);
        judged.worst(findings, Catalogue.QUOTE, "quote read with token, CPU-ms", 0.12, Costs::everything);
        judged.worst(findings, Catalogue.PORTFOLIO, "portfolio read, CPU-ms", 0.5, Costs::everything);
        findings.endToEnd().ifPresent(measured -> {
            judged.add(
                    "order to portfolio, p99 ms at half load",
                    measured.delays().portfolio().at(ALMOST_ALL),
                    250);
            judged.add(
                    "order to notification, p99 ms at half load",
                    measured.delays().notification().at(ALMOST_ALL),
                    250);
        });
        findings.pgbench()
                .ifPresent(floor -> judged.worst(
                        findings,
                        Catalogue.FILL,
                        "accept and fill against pgbench, times",
                        4,
                        order -> Costs.acceptAndFill(order) / (floor.postgres() + floor.client())));
        findings.grown().ifPresent(grown -> findings.measurements().forEach(small -> judged.growth(small, grown)));
        return judged.targets;
    }

    private void growth(Measurement small, Findings grown) {
        grown.of(small.scenario()).stream()
                .filter(large -> large.connections() == small.connections())
                .forEach(large -> add(
                        small.scenario() + " at " + small.connections() + ", p99 of grown to empty, times",
                        late(large) / late(small),
                        1.3));
    }

    private static double late(Measurement measured) {
        return measured.load().tally().latency().at(ALMOST_ALL);
    }

    /** Whether all that was measured is as it should be. */
    public static boolean areMet(Findings findings) {
        return of(findings).stream().allMatch(Target::isMet);
    }

    private void worst(
            Findings findings, String scenario, String name, double limit, ToDoubleFunction<Measurement> value) {
        findings.of(scenario).stream()
                .map(value::applyAsDouble)
                .max(Comparator.naturalOrder())
                .ifPresent(worst -> add(name, worst, limit));
    }

    private void add(String name, double value, double limit) {
        targets.add(new Target(name, value, limit));
    }
}
