package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/** All orders. */
@ApplicationScoped
@Transactional
public class Orders {

    @PersistenceContext
    EntityManager entities;

    public Optional<Order> byId(UUID id) {
        return Optional.ofNullable(entities.find(Order.class, id));
    }

    /** The account that the order belongs to, for its lock; reads nothing else, so that nothing old stays in memory. */
    Optional<UUID> accountOf(UUID id) {
        return entities.createQuery("SELECT o.accountId FROM TradeOrder o WHERE o.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The order as it is now, locked until the transaction ends. Lock its account first. */
    Optional<Order> lock(UUID id) {
        return Optional.ofNullable(entities.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** An account's open orders in a symbol, oldest first. The caller holds the account's lock. */
    List<Order> openOf(UUID accountId, String symbol) {
        return entities.createQuery(
                        "SELECT o FROM TradeOrder o WHERE o.accountId = :account AND o.terms.symbol = :symbol"
                                + " AND o.status IN :open ORDER BY o.id",
                        Order.class)
                .setParameter("account", accountId)
                .setParameter("symbol", symbol)
                .setParameter("open", OrderStatus.OPEN)
                .getResultList();
    }

    /** All of an account's open orders, oldest first. The caller holds the account's lock. */
    List<Order> openOf(UUID accountId) {
        return entities.createQuery(
                        "SELECT o FROM TradeOrder o WHERE o.accountId = :account AND o.status IN :open ORDER BY o.id",
                        Order.class)
                .setParameter("account", accountId)
                .setParameter("open", OrderStatus.OPEN)
                .getResultList();
    }

    /** The exits of an entry, the one that takes the profit first. The caller holds the account's lock. */
    List<Order> legsOf(UUID entryId) {
        return entities.createQuery(
                        "SELECT o FROM TradeOrder o WHERE o.parentId = :entry AND o.id <> :entry ORDER BY o.leg DESC, o.id",
                        Order.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    /** The other one of two exits. The caller holds the account's lock. */
    Optional<Order> siblingOf(Order exit) {
        return entities.createQuery(
                        "SELECT o FROM TradeOrder o WHERE (o.parentId = :group AND o.id <> :group OR o.id = :group)"
                                + " AND o.id <> :own AND o.leg IS NOT NULL",
                        Order.class)
                .setParameter("group", exit.parentId())
                .setParameter("own", exit.id())
                .getResultStream()
                .findFirst();
    }

    public Optional<Order> ofUserByClientOrderId(UUID userId, String clientOrderId) {
        return entities.createQuery(
                        "SELECT o FROM TradeOrder o WHERE o.clientOrderId = :id AND o.accountId IN"
                                + " (SELECT a.id FROM Account a WHERE a.userId = :user)",
                        Order.class)
                .setParameter("user", userId)
                .setParameter("id", clientOrderId)
                .getResultStream()
                .findFirst();
    }

    /**
     * A user's orders, newest first.
     *
     * @param statuses those wanted; all if empty
     * @param symbol null for all
     * @param after id of the last order of the page before; null for the newest
     */
    public List<Order> page(UUID userId, Collection<OrderStatus> statuses, String symbol, UUID after, int limit) {
        StringBuilder query = new StringBuilder("SELECT o FROM TradeOrder o WHERE o.accountId ="
                + " (SELECT a.id FROM Account a WHERE a.userId = :user)");
        query.append(statuses.isEmpty() ? "" : " AND o.status IN :statuses");
        query.append(symbol == null ? "" : " AND o.terms.symbol = :symbol");
        query.append(after == null ? "" : " AND o.id < :after");
        TypedQuery<Order> typed = entities.createQuery(
                        query.append(" ORDER BY o.id DESC").toString(), Order.class)
                .setParameter("user", userId)
                .setMaxResults(limit);
        if (!statuses.isEmpty()) {
            typed.setParameter("statuses", statuses);
        }
        if (symbol != null) {
            typed.setParameter("symbol", symbol);
        }
        if (after != null) {
            typed.setParameter("after", after);
        }
        return typed.getResultList();
    }
}
