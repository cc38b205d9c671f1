package org.kontor.bench.measure;

import java.time.Duration;
import org.kontor.bench.cpu.CpuClock;
import org.kontor.bench.cpu.CpuReading;
import org.kontor.bench.effects.Effects;
import org.kontor.bench.load.Load;
import org.kontor.bench.population.Population;

/** Where one thing is measured after the other: each begins when nothing is left to do from the one before. */
public record Lab(CpuClock cpu, Population population, Effects effects) {

    private static final Duration FOR_EFFECTS = Duration.ofMinutes(5);
    private static final Duration FOR_MAILS = Duration.ofMinutes(30);
    /** Tokens outlive the measurement and the wait for its effects. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    public Measurement measure(Load load) throws InterruptedException {
        population.staySignedIn(load.duration().plus(MARGIN));
        load.scenario().prepare();
        comeToRest();
        CpuReading before = cpu.read();
        Load.Done done = load.run();
        CpuReading sent = cpu.read();
        long end = System.nanoTime();
        boolean waits = load.scenario().hasEffects();
        if (waits) {
            effects.awaitUpdated(FOR_EFFECTS);
        }
        Duration updatedAfter = Duration.ofNanos(System.nanoTime() - end);
        CpuReading updated = cpu.read();
        if (waits) {
            effects.awaitMailed(FOR_MAILS);
        }
        return new Measurement(
                load.scenario().name(),
                load.connections(),
                done,
                sent.since(before),
                updated.since(before),
                cpu.read().since(before),
                updatedAfter,
                Duration.ofNanos(System.nanoTime() - end));
    }

    private void comeToRest() {
        effects.awaitUpdated(FOR_EFFECTS);
        effects.awaitMailed(FOR_MAILS);
    }

    /** Lets the stack come to rest, then does nothing for so long. */
    public CpuReading idle(Duration duration) throws InterruptedException {
        comeToRest();
        CpuReading before = cpu.read();
        Thread.sleep(duration.toMillis());
        return cpu.read().since(before);
    }
}
