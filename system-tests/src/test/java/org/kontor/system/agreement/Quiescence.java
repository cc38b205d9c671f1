package org.kontor.system.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.kontor.client.Databases;
import org.kontor.system.stack.Broker;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;

/** The state in which nothing is on its way any more. */
public final class Quiescence {

    private static final Map<String, String> PRODUCER_OF = Map.of(
            "users.v1", "users",
            "users.contacts.v1", "users",
            "trading.orders.v1", "trading",
            "trading.ledger.v1", "trading");

    private final Databases databases;
    private final Broker broker;

    private Quiescence(StackUnderTest stack) {
        this.databases = stack.databases();
        this.broker = stack.broker();
    }

    /** Waits for it and does nothing to bring it about; how long it took. */
    public static Duration await(StackUnderTest stack, Duration atMost) {
        Quiescence state = new Quiescence(stack);
        long begun = System.nanoTime();
        Awaitility.await("quiescence")
                .atMost(atMost)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(state::verify);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void verify() {
        for (String service : Part.TALKERS) {
            assertThat(databases.number(service, "SELECT count(*) FROM outbox WHERE sent_at IS NULL"))
                    .as("unsent events of %s", service)
                    .isZero();
        }
        assertThat(broker.waiting()).as("messages waiting").isEmpty();
        Broker.SUBSCRIPTIONS.forEach((topic, subscriptions) -> subscriptions.forEach(subscription -> {
            String consumer = subscription.substring(0, subscription.indexOf('-'));
            assertThat(unheard(topic, consumer))
                    .as("events of %s that %s has not heard", topic, consumer)
                    .isEmpty();
        }));
        assertThat(databases.column(
                        "notifications", "SELECT status FROM deliveries WHERE status NOT IN ('sent', 'dead')"))
                .as("mails that are still to be sent")
                .isEmpty();
    }

    private Set<String> unheard(String topic, String consumer) {
        String events = " WHERE topic = '" + topic + "'";
        Set<String> said =
                new HashSet<>(databases.column(PRODUCER_OF.get(topic), "SELECT event_id FROM outbox" + events));
        List<String> heard = databases.column(consumer, "SELECT event_id FROM inbox" + events);
        heard.forEach(said::remove);
        return said;
    }
}
