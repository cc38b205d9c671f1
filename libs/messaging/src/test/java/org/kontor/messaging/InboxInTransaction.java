package org.kontor.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The inbox with the transaction that a server would put around it. */
final class InboxInTransaction extends Inbox {

    private final LocalTransactions transactions;

    InboxInTransaction(LocalTransactions transactions) {
        this.transactions = transactions;
        this.database = transactions;
    }

    @Override
    List<Event> apply(String topic, List<Event> events, Set<UUID> evenIfEarly, Consumer<List<Event>> effect) {
        return transactions.inOne(() -> super.apply(topic, events, evenIfEarly, effect));
    }
}
