package org.kontor.trading.orders.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.idempotency.control.FirstAnswers;
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.idempotency.entity.Claim;
import org.kontor.trading.idempotency.entity.KeyedRequest;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.orders.entity.Replacement;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.sessions.control.MarketHours;

/**
 * Gives an order other terms in place, in two steps as a market does (T12 to T16): the wish is checked and taken, with
 * the larger of both holds kept back, and then carried out on what is left by then. Whoever dies in between is finished
 * for by {@link SessionWorker}.
 */
@ApplicationScoped
public class OrderReplacing {

    @Inject
    OrderLocks locks;

    @Inject
    Replacements replacements;

    @Inject
    ReplacementTerms terms;

    @Inject
    SplitsDue splits;

    @Inject
    FirstAnswers firstAnswers;

    @Inject
    OrderExits exits;

    @Inject
    ChangeStore store;

    @Inject
    MarketStates states;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    /** Takes the wish; throws the problem of the check that fails, or 409 {@code order-not-replaceable}. */
    @Transactional
    public void request(UUID orderId, Replacement wanted) {
        request(locked(orderId), wanted);
    }

    /**
     * As {@link #request(UUID, Replacement)}, unless a request with this key was before; one whose thread died is to be
     * finished.
     *
     * @return what was answered then; null if there is no answer yet, so that the caller has to finish
     */
    @Transactional
    public Answer request(UUID orderId, Replacement wanted, KeyedRequest key) {
        Order order = locked(orderId);
        Claim claim = firstAnswers.claim(key);
        if (claim.isNew()) {
            request(order, wanted);
        } else if (claim.answer() == null && order.status() == OrderStatus.PENDING_REPLACE) {
            throw Refusal.inProgress(order);
        }
        return claim.answer();
    }

    private void request(Order order, Replacement wanted) {
        if (!order.status().isReplaceable() || order.terms().notional() != null) {
            throw Refusal.late("order-not-replaceable", "The order cannot be given other terms", order);
        }
        if (splits.isDue(order)) {
            throw Refusal.of(order, Rejection.of(Reason.SPLIT_DUE, "symbol", order.symbol()));
        }
        terms.check(order, wanted);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Changes changes = new Changes();
        terms.larger(order, wanted).ifPresent(change -> changes.held(order, change, phase("replace")));
        replacements.add(order.id(), order.revision() + 1, wanted, now);
        order.requestReplace(now);
        changes.told(order);
        store.write(changes, day(now));
    }

    /** Carries the wish out; the order may have filled or ended meanwhile, and then keeps its terms. */
    @Transactional
    public Order finish(UUID orderId) {
        Order order = locked(orderId);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Changes changes = new Changes();
        if (order.status() == OrderStatus.PENDING_REPLACE) {
            Replacement wanted = replacements.pending(orderId).orElseThrow();
            if (terms.areCovered(order, wanted)) {
                apply(order, wanted, now, changes);
            } else {
                order.keepTerms(now);
                changes.held(order, terms.settle(order), phase("kept"));
                refused(order, changes);
            }
        } else {
            refused(order, changes);
        }
        store.write(changes, day(now));
        return order;
    }

    /** As {@link #finish(UUID)}, and keeps the answer. */
    @Transactional
    public Answer finish(UUID orderId, KeyedRequest key, Function<Order, Answer> answering) {
        Answer answer = answering.apply(finish(orderId));
        firstAnswers.keep(key, answer);
        return answer;
    }

    private Order locked(UUID orderId) {
        return locks.lock(orderId).orElseThrow(() -> Problem.notFound("order"));
    }

    private void apply(Order order, Replacement wanted, OffsetDateTime now, Changes changes) {
        TimeInForce before = order.terms().timeInForce();
        terms.apply(order, wanted, now);
        if (order.terms().timeInForce() != before) {
            lastAnew(order, now);
        }
        changes.held(order, terms.settle(order), phase("replaced"));
        changes.told(order, "replaced");
        if (order.status() == OrderStatus.FILLED) {
            changes.told(order);
        }
        exits.changed(order, null, now, changes);
        replacements.close(order.id(), "APPLIED");
    }

    /** A day is that of the replacement; the days that an order is good for count from its creation all the same. */
    private void lastAnew(Order order, OffsetDateTime now) {
        TimeInForce timeInForce = order.terms().timeInForce();
        OffsetDateTime since = timeInForce == TimeInForce.GTC ? order.createdAt() : now;
        order.lastsUntil(states.end(timeInForce, order.terms().extendedHours(), since.toInstant()), since);
    }

    /** What was wanted is no longer to be had: the order has filled or ended, or fills made it too dear (T15). */
    private void refused(Order order, Changes changes) {
        if (replacements.close(order.id(), "REJECTED")) {
            changes.told(order, "replace_rejected");
        }
    }

    /** An order may be asked to change any number of times, and each time something may be set aside and given back. */
    private static String phase(String what) {
        return what + ":" + UuidCreator.getTimeOrderedEpoch();
    }

    private LocalDate day(OffsetDateTime now) {
        return hours.tradeDate(now.toInstant());
    }
}
