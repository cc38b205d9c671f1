package org.kontor.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.kontor.bench.load.Load;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.measure.Commits;
import org.kontor.bench.measure.EndToEnd;
import org.kontor.bench.measure.Findings;
import org.kontor.bench.measure.FlightRecorder;
import org.kontor.bench.measure.Lab;
import org.kontor.bench.measure.Measurement;
import org.kontor.bench.scenario.Catalogue;

/** Rest, then scenario by scenario, each after a warm-up of its own; at the end nothing is left in the market. */
record Course(Stage stage, Lab lab) {

    private static final int FEW = 16;
    private static final Duration REST = Duration.ofSeconds(10);
    private static final Duration SHORT_REST = Duration.ofSeconds(2);
    private static final Duration FOR_CLEARANCE = Duration.ofMinutes(10);

    void run(Findings findings) throws IOException, InterruptedException {
        Optional<Commits> atRest = rest(findings);
        try (FlightRecorder recorder = FlightRecorder.of(stage.options().profile(), stage.cpu(), stage.script())) {
            for (Scenario scenario : stage.catalogue().all()) {
                if (stage.options().wants(scenario.name())) {
                    warmUp(scenario);
                    for (int connections : stage.options().connections()) {
                        measure(scenario, connections, findings, atRest);
                    }
                }
            }
            if (stage.options().wants("end-to-end")
                    && !findings.of(Catalogue.FILL).isEmpty()) {
                endToEnd(findings);
            }
            recorder.file().ifPresent(file -> stage.say("recorded: %s", file));
        }
        clear();
    }

    /** Code is compiled in steps by how often it ran: what shares a warm-up with ten others stays cold. */
    private void warmUp(Scenario scenario) throws InterruptedException {
        lab.measure(new Load(scenario.warmup(), FEW, stage.options().warmup(), 0));
    }

    private void clear() throws InterruptedException {
        lab.measure(new Load(stage.catalogue().clearance(), FEW, FOR_CLEARANCE, 0));
    }

    /** What is spent anyway; commits are not counted in a quick run, because waiting for their count takes long. */
    private Optional<Commits> rest(Findings findings) throws InterruptedException {
        stage.say("at rest");
        boolean quick = stage.options().quick();
        Duration duration = quick ? SHORT_REST : REST;
        Optional<Commits> before = quick ? Optional.empty() : Optional.of(Commits.settled(stage.databases()));
        findings.atRest(lab.idle(duration), duration.toSeconds());
        return quick
                ? Optional.empty()
                : Optional.of(Commits.settled(stage.databases()).since(before.orElseThrow()));
    }

    private void measure(Scenario scenario, int connections, Findings findings, Optional<Commits> atRest)
            throws InterruptedException {
        boolean counted = atRest.isPresent()
                && scenario.name().equals(Catalogue.FILL)
                && findings.commits().isEmpty();
        Commits before = counted ? Commits.settled(stage.databases()) : null;
        Measurement measured =
                lab.measure(new Load(scenario, connections, stage.options().duration(), 0));
        findings.add(measured);
        if (counted) {
            Commits made = Commits.settled(stage.databases()).since(before);
            findings.commits().putAll(made.each(measured.requests(), atRest.get()));
        }
        stage.say(
                "%s at %d clients: %.1f/s, %s",
                scenario.name(),
                connections,
                measured.load().perSecond(),
                measured.load().tally().outcomes());
    }

    private void endToEnd(Findings findings) throws InterruptedException {
        double half = findings.of(Catalogue.FILL).stream()
                        .mapToDouble(each -> each.load().perSecond())
                        .max()
                        .orElseThrow()
                / 2;
        stage.say("%.1f orders/s, half of the most, and how long until they are seen", half);
        findings.endToEnd(EndToEnd.measure(
                lab, stage.catalogue(), stage.databases(), half, stage.options().duration()));
    }
}
