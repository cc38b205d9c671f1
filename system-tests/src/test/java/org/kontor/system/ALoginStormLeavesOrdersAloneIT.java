package org.kontor.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.bench.load.Load;
import org.kontor.bench.load.Outcome;
import org.kontor.bench.load.Percentiles;
import org.kontor.bench.load.Scenario;
import org.kontor.bench.load.Tally;
import org.kontor.system.stack.StackUnderTest;
import org.kontor.system.stack.SystemTest;
import org.kontor.system.storm.Processors;
import org.kontor.system.storm.ReadinessSampler;
import org.kontor.system.storm.SignInStorm;
import org.kontor.system.storm.SteadyBuyers;

/**
 * Check 23: while 200 people sign in at once, again and again, with right and wrong passwords, orders are accepted and
 * filled as before. The stack of the tests has no limit of sign-ins per address, so that all of them reach the hashing
 * of passwords or are refused by what bounds it (R2.4 of users).
 *
 * <p>Servers warm up with both, fewer of them: what they spend on compiling after their start is not the subject.
 *
 * <p>How slow orders become is asked only where each server has its share of the processors, as pods have: the parts of
 * the local stack have sessions of their own for that.
 */
@SystemTest
class ALoginStormLeavesOrdersAloneIT {

    private static final String SYMBOLS = "SELECT symbol FROM instruments WHERE tradable ORDER BY symbol";
    private static final int PEOPLE = 200;
    /** Enough for some of them to be refused. */
    private static final int FIRST_PEOPLE = 48;

    private static final int BUYERS = 4;
    private static final double ORDERS_A_SECOND = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    /** The slowdown that is allowed. */
    private static final double TIMES = 2;

    /**
     * Milliseconds. Of the 300 orders of a run on an idle machine the p99 is the fourth slowest, and says what else the
     * machine did just then: twice as much as little is still little.
     */
    private static final double FLOOR = 25;

    /** What one processor computes in the storm at the least, a second; a hash takes a sixth of it, alone. */
    private static final int HASHES_A_SECOND = 2;

    private final StackUnderTest stack;

    ALoginStormLeavesOrdersAloneIT(StackUnderTest stack) {
        this.stack = stack;
    }

    @Test
    void underLoad() throws Exception {
        SignInStorm drizzle = new SignInStorm(stack, FIRST_PEOPLE);
        SignInStorm storm = new SignInStorm(stack, PEOPLE);
        List<Customer> buyers = Stream.generate(
                        () -> Customer.register(stack.api()).with("500000.00"))
                .limit(BUYERS)
                .toList();
        Scenario orders = new SteadyBuyers(
                stack.places(),
                buyers.stream().map(Customer::person).toList(),
                stack.databases().column("marketdata", SYMBOLS));
        ExecutorService background = Executors.newSingleThreadExecutor();
        try (ReadinessSampler readiness = new ReadinessSampler(stack, List.of("users", "trading", "trading-2"))) {
            Future<Load.Done> raining = background.submit(drizzle.load(WARM_UP)::run);
            drizzle.begin();
            place(orders, WARM_UP);
            raining.get();
            Tally before = place(orders, MEASURED);
            Future<Load.Done> raging = background.submit(storm.load(MEASURED)::run);
            storm.begin();
            Tally during = place(orders, MEASURED);
            Tally signIns = raging.get().tally();
            print("orders before the storm", before);
            print("orders in the storm", during);
            print("sign-ins of the storm", signIns);

            theStormIsOne(signIns);
            assertThat(readiness.samples())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(sample -> assertThat(sample.status()).isEqualTo(200));
            buyers.forEach(ALoginStormLeavesOrdersAloneIT::everyOrderIsFilled);
            assumeTrue(Processors.areSharedBySession(), "each server has its share of the processors");
            assertThat(during.latency().at(0.99))
                    .as("p99 of orders in the storm, ms")
                    .isLessThanOrEqualTo(
                            TIMES * Math.max(FLOOR, before.latency().at(0.99)));
        } finally {
            background.shutdownNow();
        }
    }

    private Tally place(Scenario orders, Duration duration) throws InterruptedException {
        Tally placed = new Load(orders, BUYERS, duration, ORDERS_A_SECOND).run().tally();
        assertThat(placed.count(Outcome.Kind.WANTED))
                .as(placed.outcomes().toString())
                .isEqualTo(placed.requests())
                .isGreaterThan((int) (ORDERS_A_SECOND * duration.toSeconds()) / 2);
        return placed;
    }

    private static void everyOrderIsFilled(Customer buyer) {
        await("the fills of " + buyer.person().email())
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(buyer.orders().all())
                        .extracting(order -> order.getString("status"))
                        .containsOnly("filled"));
    }

    /** Nobody is answered anything but that he is right, wrong, or to come back; and processors had their work. */
    private static void theStormIsOne(Tally signIns) {
        assertThat(signIns.count(Outcome.Kind.WRONG))
                .as(signIns.outcomes().toString())
                .isZero();
        assertThat(signIns.outcomes()).containsKeys("200", "401", "503");
        assertThat(signIns.count(Outcome.Kind.WANTED)).as("hashes computed").isGreaterThan((int)
                (HASHES_A_SECOND * MEASURED.toSeconds()));
    }

    private static void print(String what, Tally tally) {
        Percentiles latency = tally.latency();
        System.out.printf(
                "%s: %s, p50 %.1f ms, p99 %.1f ms%n", what, tally.outcomes(), latency.at(0.5), latency.at(0.99));
    }
}
