package org.kontor.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R4, R5, on a real database. */
class AnEventHasItsEffectOnceAndInOrderIT {

    private static final String TOPIC = RealBroker.SUBSCRIPTION.topic();

    private final RealDatabase database = RealDatabase.emptied();
    private final LocalTransactions transactions = database.transactions();
    private final Inbox inbox = new InboxInTransaction(transactions);
    private final RecordingListener listener = new RecordingListener(transactions, "only");

    @Test
    void aBatchIsOneTransaction() {
        apply(Events.ofKey("ann", 20));

        assertThat(database.column("SELECT DISTINCT xid FROM effects")).hasSize(1);
        assertThat(database.number("SELECT count(*) FROM inbox")).isEqualTo(20);
    }

    @Test
    void oneThatComesTwiceInABatchIsCountedAndAppliedOnce() {
        Event ann = Events.of("ann", 1);
        Event bob = Events.of("bob", 1);

        assertThat(apply(ann, bob, ann, ann)).isEmpty();

        assertThat(effects()).containsExactly("ann-1", "bob-1");
        assertThat(duplicates(ann)).isEqualTo(2);
        assertThat(duplicates(bob)).isZero();
    }

    @Test
    void oneThatWasAppliedBeforeIsCountedAmongNewOnes() {
        Event[] ann = Events.ofKey("ann", 3);
        apply(ann[0], ann[1]);

        apply(ann[0], ann[1], ann[1], ann[2]);

        assertThat(effects()).containsExactly("ann-1", "ann-2", "ann-3");
        assertThat(duplicates(ann[0])).isEqualTo(1);
        assertThat(duplicates(ann[1])).isEqualTo(2);
    }

    @Test
    void whatIsOutOfOrderInABatchIsPutInOrder() {
        Event[] ann = Events.ofKey("ann", 3);
        Event bob = Events.of("bob", 1);

        assertThat(apply(ann[2], bob, ann[0], ann[1])).isEmpty();

        assertThat(effects()).containsExactly("ann-1", "bob-1", "ann-2", "ann-3");
    }

    @Test
    void whatComesBeforeItsPredecessorIsLeftOut() {
        Event[] ann = Events.ofKey("ann", 4);

        assertThat(apply(ann[0], ann[2], ann[3])).containsExactly(ann[2], ann[3]);
        assertThat(effects()).containsExactly("ann-1");

        assertThat(apply(ann[1])).isEmpty();
        assertThat(apply(ann[2], ann[3])).isEmpty();
        assertThat(effects()).containsExactly("ann-1", "ann-2", "ann-3", "ann-4");
    }

    @Test
    void whoIsTakenAnywayTakesHisSuccessorsAlong() {
        Event[] ann = Events.ofKey("ann", 6);

        List<Event> early = inbox.apply(TOPIC, List.of(ann[2], ann[3], ann[5]), ids(ann[2]), listener::apply);

        assertThat(early).containsExactly(ann[5]);
        assertThat(effects()).containsExactly("ann-3", "ann-4");
    }

    @Test
    void aDuplicateIsNotTooEarlyThoughItsPredecessorNeverCame() {
        Event late = Events.of("ann", 7);
        inbox.apply(TOPIC, List.of(late), ids(late), listener::apply);

        assertThat(apply(late, Events.of("ann", 8))).isEmpty();

        assertThat(effects()).containsExactly("ann-7", "ann-8");
        assertThat(duplicates(late)).isEqualTo(1);
    }

    @Test
    void eventsWithoutANumberAreTakenAsTheyCome() {
        assertThat(apply(Events.of("ann", 0), Events.of("ann", 0))).isEmpty();

        assertThat(effects()).containsExactly("ann-0", "ann-0");
    }

    @Test
    void aFailedEffectLeavesNothingBehind() {
        Event[] ann = Events.ofKey("ann", 2);
        listener.refusing(ann[1], () -> new IllegalStateException("not today"));

        assertThat(catchThrowable(() -> apply(ann))).isInstanceOf(IllegalStateException.class);

        assertThat(effects()).isEmpty();
        assertThat(database.number("SELECT count(*) FROM inbox")).isZero();
    }

    private List<Event> apply(Event... events) {
        return inbox.apply(TOPIC, Arrays.asList(events), Set.of(), listener::apply);
    }

    private static Set<UUID> ids(Event event) {
        return Set.of(event.id());
    }

    private List<String> effects() {
        return database.column("SELECT key || '-' || sequence FROM effects ORDER BY place");
    }

    private long duplicates(Event event) {
        return database.number("SELECT duplicates FROM inbox WHERE event_id = '" + event.id() + "'");
    }
}
