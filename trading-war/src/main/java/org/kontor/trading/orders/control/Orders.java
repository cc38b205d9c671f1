package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;

/** All orders. */
@ApplicationScoped
@Transactional
public class Orders {

    private static final Set<OrderStatus> WORKING = EnumSet.of(OrderStatus.NEW, OrderStatus.PARTIALLY_FILLED);

    @PersistenceContext
    EntityManager entities;

    /** Written at once: its executions refer to it, and JPA, which knows no relation, may insert them first. */
    public void add(Order order) {
        entities.persist(order);
        entities.flush();
    }

    public Optional<Order> byId(UUID id) {
        return Optional.ofNullable(entities.find(Order.class, id));
    }

    /** The order as it is now, locked until the transaction ends. Lock its account first. */
    public Optional<Order> lock(UUID id) {
        return Optional.ofNullable(entities.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Order> byClientOrderId(UUID accountId, String clientOrderId) {
        return entities.createQuery(
                        "SELECT o FROM TradeOrder o WHERE o.accountId = :account AND o.clientOrderId = :id",
                        Order.class)
                .setParameter("account", accountId)
                .setParameter("id", clientOrderId)
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
        StringBuilder query = new StringBuilder("SELECT o FROM TradeOrder o WHERE o.accountId IN"
                + " (SELECT a.id FROM Account a WHERE a.userId = :user)");
        query.append(statuses.isEmpty() ? "" : " AND o.status IN :statuses");
        query.append(symbol == null ? "" : " AND o.symbol = :symbol");
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

    /** Ids of working orders that the displayed prices can fill, oldest first. */
    public List<UUID> fillable(String symbol, BigDecimal bid, BigDecimal ask, int limit) {
        return entities.createQuery(
                        "SELECT o.id FROM TradeOrder o WHERE o.symbol = :symbol AND o.status IN :working"
                                + " AND (o.side = :buy AND o.worstPrice >= :ask OR o.side = :sell AND o.worstPrice <= :bid)"
                                + " ORDER BY o.id",
                        UUID.class)
                .setParameter("symbol", symbol)
                .setParameter("working", WORKING)
                .setParameter("buy", Side.BUY)
                .setParameter("ask", ask)
                .setParameter("sell", Side.SELL)
                .setParameter("bid", bid)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Ids of open orders whose time is over. */
    public List<UUID> ended(OffsetDateTime now, int limit) {
        return entities.createQuery(
                        "SELECT o.id FROM TradeOrder o WHERE o.status IN :open AND o.expiresAt <= :now", UUID.class)
                .setParameter("open", OrderStatus.OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Ids of orders that wait for the market to open, oldest first. */
    public List<UUID> waiting(int limit) {
        return entities.createQuery(
                        "SELECT o.id FROM TradeOrder o WHERE o.status = :accepted ORDER BY o.id", UUID.class)
                .setParameter("accepted", OrderStatus.ACCEPTED)
                .setMaxResults(limit)
                .getResultList();
    }
}
