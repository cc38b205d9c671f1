package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** R5 within a batch. */
class AnUnbrokenRowIsTakenWholeTest {

    /** Whatever was applied before, the batch takes what taking its events one by one in their order would take. */
    @Property
    void aBatchTakesWhatItsEventsWouldTakeAlone(
            @ForAll("sequences") List<Long> inBatch, @ForAll("sequences") List<Long> before) {
        List<Event> events =
                inBatch.stream().map(sequence -> Events.of("ann", sequence)).toList();

        Set<Long> alone = new HashSet<>(before);
        List<Long> expected = new ArrayList<>();
        inBatch.stream().sorted().forEach(sequence -> {
            if (sequence <= 1 || alone.contains(sequence - 1)) {
                alone.add(sequence);
                expected.add(sequence);
            }
        });

        assertThat(EventBatch.of(events, Set.of()).entries().stream()
                        .filter(entry -> mayBeTaken(entry, before))
                        .map(entry -> entry.event().sequence())
                        .collect(Collectors.toList()))
                .isEqualTo(expected);
    }

    /** What the statement of the inbox asks. */
    private static boolean mayBeTaken(EventBatch.Entry entry, List<Long> before) {
        long sequence = entry.event().sequence();
        return entry.first() <= 1
                || before.stream().anyMatch(known -> known >= entry.first() - 1 && known <= sequence - 1);
    }

    @Provide
    Arbitrary<List<Long>> sequences() {
        return Arbitraries.longs().between(1, 12).list().ofMaxSize(10);
    }

    @Property
    void keysKeepTheirPlaces(@ForAll("mixed") List<Event> events) {
        List<Event> ordered = EventBatch.of(events, Set.<UUID>of()).entries().stream()
                .map(EventBatch.Entry::event)
                .toList();

        assertThat(ordered.stream().map(Event::key))
                .containsExactlyElementsOf(events.stream().map(Event::key).toList());
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(events);
    }

    @Provide
    Arbitrary<List<Event>> mixed() {
        return Combinators.combine(
                        Arbitraries.of("ann", "bob", "cleo"),
                        Arbitraries.longs().between(0, 9))
                .as(Events::of)
                .list()
                .ofMaxSize(15);
    }

    @Test
    void copiesAreCounted() {
        Event ann = Events.of("ann", 1);

        assertThat(EventBatch.of(List.of(ann, Events.of("bob", 1), ann), Set.of())
                        .entries())
                .extracting(EventBatch.Entry::again)
                .containsExactly(1, 0);
    }
}
