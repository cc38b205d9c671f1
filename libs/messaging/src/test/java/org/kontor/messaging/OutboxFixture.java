package org.kontor.messaging;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** An outbox and its relay as a server would put them together. */
public final class OutboxFixture {

    static final Duration PACE = Duration.ofMillis(20);

    private OutboxFixture() {}

    /** An outbox that nobody empties. */
    public static Outbox outbox(LocalTransactions transactions) {
        return outbox(transactions, new OutboxRelay());
    }

    static Outbox outbox(LocalTransactions transactions, OutboxRelay relay) {
        Outbox outbox = new Outbox();
        outbox.database = transactions;
        outbox.transaction = new TestTransactionRegistry(transactions);
        outbox.relay = relay;
        outbox.clock = Clock.systemUTC();
        return outbox;
    }

    /** Not running until its {@code run} is. */
    static OutboxRelay relay(LocalTransactions transactions, RealBroker broker, int batch, Duration pace) {
        OutboxRelay relay = new OutboxRelay();
        relay.database = transactions;
        relay.outbox = table(Clock.systemUTC());
        relay.inbox = inboxRetention(Clock.systemUTC());
        relay.broker = new BrokerChannel();
        relay.broker.clock = Clock.systemUTC();
        relay.broker.source = "/trading";
        relay.broker.connections = broker == null ? null : broker.of("trading");
        relay.batch = batch;
        relay.pace = pace;
        return relay;
    }

    static OutboxTable table(Clock clock) {
        OutboxTable table = new OutboxTable();
        table.clock = clock;
        table.forget = Optional.empty();
        return table;
    }

    static InboxRetention inboxRetention(Clock clock) {
        InboxRetention inbox = new InboxRetention();
        inbox.clock = clock;
        inbox.retention = Duration.ofDays(35);
        return inbox;
    }

    static NewEvent event(String topic, String key, String subject) {
        return NewEvent.of(
                topic,
                key,
                "org.kontor.trading.order.filled.v1",
                subject,
                Json.createObjectBuilder().add("qty", "1").build());
    }
}
