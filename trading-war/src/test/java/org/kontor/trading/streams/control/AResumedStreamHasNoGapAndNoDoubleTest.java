package org.kontor.trading.streams.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.streams.entity.KeptUpdates;
import org.kontor.trading.streams.entity.OrderUpdate;

/** R1 to R3. */
class AResumedStreamHasNoGapAndNoDoubleTest {

    @Property
    void howeverOftenTheConnectionBreaks(
            @ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> breaks,
            @ForAll boolean lastArrives,
            @ForAll @IntRange(max = 60) int updates,
            @ForAll @IntRange(min = 1, max = 9) int batch) {
        List<Long> got = new ArrayList<>();
        List<Integer> lives = new ArrayList<>(breaks);
        lives.add(Integer.MAX_VALUE);
        KeptUpdates kept = new KeptUpdates(1, updates);
        for (int life : lives) {
            Client client = new Client();
            client.breaksAfter = life;
            client.lastArrives = lastArrives;
            String lastId = got.isEmpty() ? "0" : Long.toString(got.get(got.size() - 1));
            follow(client, position(lastId, kept), updates, batch);
            got.addAll(client.numbers);
        }

        assertThat(got).isEqualTo(LongStream.rangeClosed(1, updates).boxed().toList());
    }

    private static long position(String lastEventId, KeptUpdates kept) {
        return OrderStreams.position(OrderStreams.number(lastEventId), kept);
    }

    /** What the worker does, until the client has everything or is gone. */
    private static void follow(Client client, long position, int updates, int batch) {
        OrderStream stream = new OrderStream(
                new OrderStream.Owner(UUID.randomUUID(), "account", Instant.MAX),
                position,
                client,
                Runnable::run,
                Clock.systemUTC(),
                () -> {});
        stream.begin();
        while (!stream.hasEnded() && stream.position() < updates) {
            long next = stream.position() + 1;
            stream.deliver(LongStream.rangeClosed(next, Math.min(updates, next + batch - 1))
                    .mapToObj(number -> new OrderUpdate(number, "org.kontor.trading.order.new.v1", "{}"))
                    .toList());
        }
    }

    @Test
    void withoutAnIdItBeginsNow() {
        assertThat(position(null, new KeptUpdates(3, 9))).isEqualTo(9);
        assertThat(position(null, new KeptUpdates(1, 0))).isZero();
    }

    @Test
    void fromTheOldestThatIsKeptOn() {
        assertThat(position("2", new KeptUpdates(3, 9))).isEqualTo(2);
        assertThat(position("9", new KeptUpdates(10, 9))).isEqualTo(9);
        assertThat(position("0", new KeptUpdates(1, 0))).isZero();
    }

    @Test
    void whatIsNoLongerKeptIsGone() {
        Problem gone = catchThrowableOfType(Problem.class, () -> position("1", new KeptUpdates(3, 9)));

        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.code()).isEqualTo("stream-position-gone");
        assertThat(gone.members()).containsEntry("oldest", 3L).containsEntry("last", 9L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "10", "99999999999999999999", "\u0661"})
    void whatIsNoIdOfThisStreamIsRefused(String id) {
        Problem refused = catchThrowableOfType(Problem.class, () -> position(id, new KeptUpdates(1, 9)));

        assertThat(refused.code()).isEqualTo("validation");
    }
}
