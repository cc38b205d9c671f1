package org.kontor.trading.streams.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.rest.problem.Problem;

/** R7. */
class AUserHasSomeStreamsAtOnceTest {

    private final OpenStreams open = new OpenStreams();
    private final UUID one = UUID.randomUUID();

    AUserHasSomeStreamsAtOnceTest() {
        open.perUser = 2;
        open.inAll = 3;
    }

    @Test
    void oneMoreIsRefusedUntilOneIsClosed() {
        OrderStream first = stream(one);
        open.add(first);
        open.add(stream(one));
        Problem refused = catchThrowableOfType(Problem.class, () -> open.add(stream(one)));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-streams");
        assertThat(refused.retryAfter()).isNotNull();

        open.remove(first);
        open.add(stream(one));
        assertThat(open.count()).isEqualTo(2);
    }

    @Test
    void allTogetherHaveALimitToo() {
        open.add(stream(UUID.randomUUID()));
        open.add(stream(UUID.randomUUID()));
        open.add(stream(UUID.randomUUID()));

        assertThat(catchThrowableOfType(Problem.class, () -> open.add(stream(one)))
                        .status())
                .isEqualTo(503);
    }

    @Test
    void itIsKnownWhoseUpdatesAreWaitedFor() {
        OrderStream stream = stream(one);
        open.add(stream);
        assertThat(open.has("account of " + one)).isTrue();
        assertThat(open.has("account of nobody")).isFalse();
        open.remove(stream);
        assertThat(open.has("account of " + one)).isFalse();
    }

    private static OrderStream stream(UUID user) {
        return new OrderStream(
                new OrderStream.Owner(user, "account of " + user, Instant.MAX),
                0,
                new Client(),
                Runnable::run,
                Clock.systemUTC(),
                () -> {});
    }
}
