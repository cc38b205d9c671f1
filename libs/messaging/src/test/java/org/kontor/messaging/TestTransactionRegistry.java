package org.kontor.messaging;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;

/** What a server tells of the current transaction; the end is heard of when the test says so. */
final class TestTransactionRegistry implements TransactionSynchronizationRegistry {

    private final LocalTransactions transactions;
    private final Map<Object, Object> resources = new HashMap<>();

    TestTransactionRegistry(LocalTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int getTransactionStatus() {
        return transactions.isActive() ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        transactions.afterCommit(() -> {
            resources.clear();
            synchronization.afterCompletion(Status.STATUS_COMMITTED);
        });
    }

    @Override
    public Object getResource(Object key) {
        return resources.get(key);
    }

    @Override
    public void putResource(Object key, Object value) {
        resources.put(key, value);
    }

    @Override
    public Object getTransactionKey() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRollbackOnly() {
        return false;
    }
}
