package org.kontor.users.throttling.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;
import org.kontor.users.database.RealDatabase;

/** R7.5, R7.6. */
class AnAddressHasSoManyAttemptsAMinuteIT {

    private final SetClock clock = new SetClock();
    /** A network of IPv6 that no other test has. */
    private final String network = "2001:db8:" + UUID.randomUUID().toString().substring(24, 28) + ":"
            + UUID.randomUUID().toString().substring(0, 4);

    @Test
    void twentyAtOnceAndThenOneEveryThreeSeconds() {
        assertThat(taken("::1", 30)).isEqualTo(20);

        Problem refused = refusal("::1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("rate-limited");
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(4));

        clock.pass(Duration.ofSeconds(3));
        assertThat(taken("::1", 2)).isEqualTo(1);
        clock.pass(Duration.ofMinutes(5));
        assertThat(taken("::1", 30)).isEqualTo(20);
    }

    @Test
    void whatAClientMayChooseOfItsAddressDoesNotHelp() {
        assertThat(taken("::1", 15)).isEqualTo(15);
        assertThat(taken("::2", 15)).isEqualTo(5);
    }

    @Test
    void withoutALimitThereIsNone() {
        for (int i = 0; i < 100; i++) {
            allowance("::1", 0).take();
        }
        assertThat(taken("::1", 30)).isEqualTo(20);
    }

    /** Each on a replica of its own. */
    private int taken(String host, int attempts) {
        int taken = 0;
        for (int i = 0; i < attempts; i++) {
            taken += refusal(host) == null ? 1 : 0;
        }
        return taken;
    }

    private Problem refusal(String host) {
        return catchThrowableOfType(Problem.class, () -> allowance(host, 20).take());
    }

    private AddressAllowance allowance(String host, int perMinute) {
        return ThrottlingFixture.allowance(RealDatabase.shared().transactions(), clock, network + host, perMinute);
    }
}
