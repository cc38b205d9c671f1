package org.kontor.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class EveryRequestIsCountedTest {

    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void byWhatCameOfIt() throws InterruptedException {
        Load.Done done = run(number -> switch (number % 4) {
            case 0 -> Outcome.of(200, 200);
            case 1 -> Outcome.of(503, 200);
            case 2 -> Outcome.of(500, 200);
            default -> throw new IOException("away");
        });

        assertThat(done.tally().requests()).isEqualTo(100);
        assertThat(done.tally().outcomes())
                .containsEntry("200", 25)
                .containsEntry("503", 25)
                .containsEntry("500", 25)
                .containsEntry("no answer", 25);
        assertThat(done.tally().count(Outcome.Kind.WRONG)).isEqualTo(50);
        assertThat(done.tally().count(Outcome.Kind.REFUSED)).isEqualTo(25);
        assertThat(done.tally().latency().count()).isEqualTo(100);
    }

    @Test
    void atARateItsTimeBeginsWhenItWasDue() throws InterruptedException {
        Scenario slow = scenario(number -> {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            return Outcome.of(200, 200);
        });

        Load.Done done = new Load(slow, 1, Duration.ofMillis(400), 1000).run();

        // each takes 20 ms and one is due every millisecond: the last has waited for nearly all the time
        assertThat(done.tally().latency().at(1)).isGreaterThan(300);
        assertThat(done.tally().latency().at(0.01)).isLessThan(300);
    }

    @Test
    void atARateThereAreNoMoreThanThat() throws InterruptedException {
        Load.Done done = new Load(scenario(number -> Outcome.of(200, 200)), 4, Duration.ofMillis(500), 100).run();

        assertThat(done.tally().requests()).isBetween(1, 50);
    }

    private Load.Done run(Step step) throws InterruptedException {
        Scenario hundred = scenario(number -> number < 100 ? step.of(number) : Outcome.NOTHING_LEFT);
        return new Load(hundred, 4, Duration.ofMinutes(1), 0).run();
    }

    private Scenario scenario(Step step) {
        return new Scenario() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Client client(int number, int connections) {
                return new Client() {
                    @Override
                    public Outcome step() throws IOException {
                        return step.of(sent.getAndIncrement());
                    }

                    @Override
                    public void close() {
                        // nothing was opened
                    }
                };
            }
        };
    }

    @FunctionalInterface
    private interface Step {
        Outcome of(int number) throws IOException;
    }
}
