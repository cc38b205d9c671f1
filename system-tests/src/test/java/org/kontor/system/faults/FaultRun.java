package org.kontor.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kontor.system.agreement.Agreement;
import org.kontor.system.agreement.Quiescence;
import org.kontor.system.stack.StackUnderTest;

/** Load, kills, rest, and the reckoning. */
public final class FaultRun {

    private static final int CLIENTS = 16;
    private static final Duration PAUSE = Duration.ofMillis(Long.getLong("kontor.fault.pause", 400));
    private static final Duration DRAIN = Duration.ofSeconds(180);

    private final StackUnderTest stack;
    private final long seed;
    private final History history = new History();

    public FaultRun(StackUnderTest stack, long seed) {
        this.stack = stack;
        this.seed = seed;
    }

    /** Fails with every violation found; prints the figures in either case. */
    public void survives(int rounds) throws InterruptedException {
        long duplicatesBefore = Figures.duplicates(stack.databases());
        Nemesis nemesis = new Nemesis(stack, seed);
        List<String> violations = new ArrayList<>();
        Load load;
        int sentAgain;
        int samples;
        try (BooksSampler sampler = new BooksSampler(stack)) {
            load = Load.of(CLIENTS, stack.replicas("users"), seed, history, PAUSE);
            nemesis.strike(rounds);
            sentAgain = nemesis.forgetThatEventsWereSent();
            PatientSender.pause(Duration.ofSeconds(3));
            load.stop();
            violations.addAll(sampler.faults());
            samples = sampler.samples();
        }
        long unknown = load.resolveUnknowns();
        load.cancelOpenOrders();
        Duration drain = Quiescence.await(stack, DRAIN);
        violations.addAll(HistoryCheck.faults(stack, history, load.accounts()));
        violations.addAll(Agreement.faults(stack));
        System.out.println(new Figures(seed, CLIENTS)
                .requests(history, unknown)
                .faults(nemesis, sentAgain)
                .outcome(stack.databases(), drain, samples, violations));
        assertThat(violations).isEmpty();
        assertThat(Figures.duplicates(stack.databases()) - duplicatesBefore)
                .as("duplicates absorbed; none would mean that the test did not bite")
                .isPositive();
    }
}
