package org.kontor.trading.orders.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Replacement;
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
        Order order = locks.lock(orderId).orElseThrow(() -> Problem.notFound("order"));
        if (!order.status().isReplaceable() || order.terms().notional() != null) {
            throw notReplaceable(order);
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
        Order order = locks.lock(orderId).orElseThrow(() -> Problem.notFound("order"));
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

    private void apply(Order order, Replacement wanted, OffsetDateTime now, Changes changes) {
        terms.apply(order, wanted, now);
        if (wanted.timeInForce() != null) {
            order.lastsUntil(states.end(
                    wanted.timeInForce(),
                    order.terms().extendedHours(),
                    order.createdAt().toInstant()));
        }
        changes.held(order, terms.settle(order), phase("replaced"));
        changes.told(order, "replaced");
        exits.changed(order, null, now, changes);
        replacements.close(order.id(), "APPLIED");
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

    private static Problem notReplaceable(Order order) {
        return Problem.conflict("order-not-replaceable", "The order cannot be given other terms")
                .instance("/trades/" + order.id() + "/")
                .with("order_status", order.status().name().toLowerCase(Locale.ROOT))
                .with("cum_qty", OrderEvents.plain(order.filling().shares()));
    }
}
