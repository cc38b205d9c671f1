package org.kontor.trading.streams.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.kontor.trading.streams.entity.OrderUpdate;

/** R1, R5, R6, R7. */
class AStreamIsSentInOrderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private final Client client = new Client();
    private final AdjustableClock clock = new AdjustableClock();
    private int freed;
    private final OrderStream stream = new OrderStream(
            new OrderStream.Owner(UUID.randomUUID(), "account", NOW.plusSeconds(600)),
            7,
            client,
            Runnable::run,
            clock,
            () -> freed++);

    private static final class AdjustableClock extends Clock {
        private Instant now = NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void itTellsWhereItBeginsAndGoesOnFromThere() {
        stream.begin();
        stream.deliver(List.of(update(8), update(9)));

        assertThat(client.frames).containsExactly("begin 7", "order.filled 8", "order.filled 9");
        assertThat(stream.position()).isEqualTo(9);
        assertThat(freed).isEqualTo(2);
    }

    @Test
    void aGapIsNeverSent() {
        stream.deliver(List.of(update(8), update(10)));

        assertThat(client.numbers).containsExactly(8L);
        assertThat(client.closed).isTrue();
        assertThat(stream.hasEnded()).isTrue();
    }

    @Test
    void whatWasSentBeforeIsNeverSentAgain() {
        stream.deliver(List.of(update(7)));

        assertThat(client.numbers).isEmpty();
        assertThat(stream.hasEnded()).isTrue();
    }

    @Test
    void nothingIsSentWhileTheClientTakesItsTime() {
        client.slow = new CompletableFuture<>();
        stream.deliver(List.of(update(8), update(9)));
        stream.deliver(List.of(update(8)));
        stream.beat();
        assertThat(client.frames).containsExactly("order.filled 8");
        assertThat(stream.position()).isEqualTo(7);

        client.slow.complete(null);
        assertThat(client.frames).containsExactly("order.filled 8", "order.filled 9");
        assertThat(stream.position()).isEqualTo(9);
        assertThat(stream.isIdle()).isTrue();
    }

    @Test
    void aClientThatTakesNothingIsStuckAfterTenSeconds() {
        client.slow = new CompletableFuture<>();
        stream.begin();
        clock.pass(Duration.ofSeconds(10));
        assertThat(stream.isStuck()).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(stream.isStuck()).isTrue();
    }

    @Test
    void anIdleStreamBeatsEvery15SecondsAndIsNeverStuck() {
        stream.begin();
        clock.pass(Duration.ofMillis(14_999));
        assertThat(stream.isSilent()).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(stream.isSilent()).isTrue();
        stream.beat();
        assertThat(stream.isSilent()).isFalse();
        assertThat(stream.isStuck()).isFalse();
        assertThat(client.frames).containsExactly("begin 7", "beat");
    }

    @Test
    void itEndsWithItsTokenAndSaysSo() {
        stream.begin();
        clock.pass(Duration.ofSeconds(599));
        assertThat(stream.isOver()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(stream.isOver()).isTrue();

        stream.end("token-expired");

        assertThat(client.frames).containsExactly("begin 7", "end token-expired");
        assertThat(client.closed).isTrue();
        assertThat(stream.hasEnded()).isTrue();
    }

    @Test
    void aStreamThatIsBehindIsClosedWithoutAWord() {
        client.slow = new CompletableFuture<>();
        stream.deliver(List.of(update(8)));

        stream.end("token-expired");

        assertThat(client.frames).containsExactly("order.filled 8");
        assertThat(client.closed).isTrue();
        client.slow.complete(null);
        assertThat(stream.hasEnded()).isTrue();
    }

    @Test
    void aConnectionThatBreaksEndsIt() {
        client.breaksAfter = 1;
        stream.deliver(List.of(update(8), update(9), update(10)));

        assertThat(client.numbers).containsExactly(8L);
        assertThat(stream.hasEnded()).isTrue();
        assertThat(client.closed).isTrue();
    }

    private static OrderUpdate update(long number) {
        return new OrderUpdate(number, "org.kontor.trading.order.filled.v1", "{}");
    }
}
