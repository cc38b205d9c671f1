package org.kontor.trading.orders.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.control.EntryReads.Found;
import org.kontor.trading.orders.control.OrderPlacement.Placed;
import org.kontor.trading.orders.entity.Circumstances;
import org.kontor.trading.orders.entity.EndReason;
import org.kontor.trading.orders.entity.EntryPolicy;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Identity;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Opening;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/** Checks an order, stores it, fills what fills at once and reserves for the rest: one transaction (R9). */
@ApplicationScoped
public class OrderEntry {

    @Inject
    EntryReads reads;

    @Inject
    Orders orders;

    @Inject
    OrderFills fills;

    @Inject
    OrderFees fees;

    @Inject
    OrderExits exits;

    @Inject
    ChangeStore store;

    @Inject
    TradingRules rules;

    @Inject
    MarketHours hours;

    @Inject
    MarketStates states;

    @Inject
    Clock clock;

    /** @param quote a fresh quote of the symbol; null if there is none */
    @Transactional
    Placed enter(UUID userId, String clientOrderId, Instruction wanted, Quote quote) {
        Instant now = clock.instant();
        Circumstances market = new Circumstances(
                null, rules.of(wanted.symbol()), states.at(now), quote, hours.tradeDate(now), null, null, null);
        BigDecimal worst = EntryPolicy.worstPrice(wanted, market);
        Found found = reads.lock(
                        userId,
                        wanted.symbol(),
                        wanted.side(),
                        clientOrderId,
                        wanted.type().hasStop() ? null : worst)
                .orElseThrow(OrderEntry::noAccount);
        if (found.earlier() != null) {
            return new Placed(sameOrder(orders.byId(found.earlier()).orElseThrow(), wanted), true);
        }
        BigDecimal feesAtMost = fees.atMost(wanted, worst, market.day());
        Circumstances circumstances = market.of(found.account(), found.balances(), feesAtMost, found.crossing());
        Order order = order(identity(found, userId, clientOrderId, wanted), wanted, now, market.day());
        Changes changes = new Changes();
        Optional<Rejection> rejection = EntryPolicy.checkAll(wanted, circumstances);
        if (rejection.isPresent() && rejection.get().reason().isPassing()) {
            throw tryAgain(rejection.get());
        }
        if (rejection.isPresent()) {
            order.reject(rejection.get());
            changes.entered(order);
        } else {
            Opening opening = new Opening(worst, feesAtMost, found.account().triggerSource(), circumstances.last());
            open(order, opening, wanted, circumstances, now, changes);
        }
        store.write(changes, market.day(), found.account().watchGoodFaithUntil());
        return new Placed(order, false);
    }

    private void open(
            Order order, Opening opening, Instruction wanted, Circumstances now, Instant moment, Changes changes) {
        OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
        order.open(opening, states.first(order, now.rules().halted(), moment));
        changes.entered(order);
        List<Order> legs = exits.of(order, wanted, opening);
        BigDecimal settled = now.balances().settled();
        Optional<Filled> filled = now.quote() != null
                        && order.status().isWorking()
                        && hours.isOpenFor(moment, order.terms().extendedHours())
                ? fills.meet(order, now.quote(), settled, moment)
                : Optional.empty();
        filled.ifPresent(fill -> changes.filled(order, fill));
        if (order.status().isOpen() && order.terms().timeInForce().isImmediate()) {
            order.end(OrderStatus.CANCELED, EndReason.NOT_FILLED_AT_ONCE, at);
            changes.told(order);
        } else if (order.status().isOpen()) {
            BigDecimal spent = filled.map(
                            fill -> order.side() == Side.BUY ? fill.paid().settled() : BigDecimal.ZERO)
                    .orElse(BigDecimal.ZERO);
            changes.held(order, order.reserve(settled.subtract(spent)), "hold");
        }
        legs.forEach(changes::entered);
        exits.entered(order, legs, filled.orElse(null), at, changes);
    }

    private Order order(Identity identity, Instruction wanted, Instant now, LocalDate day) {
        Order order = new Order(
                identity,
                wanted,
                now.atOffset(ZoneOffset.UTC),
                states.end(wanted.timeInForce(), wanted.extendedHours(), now));
        order.belongsTo(day);
        return order;
    }

    private static Identity identity(Found found, UUID userId, String clientOrderId, Instruction wanted) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String key = clientOrderId == null ? id.toString() : clientOrderId;
        return OrderExits.identity(
                id, found.account().id(), userId, key, wanted.exits().orderClass());
    }

    private static Order sameOrder(Order earlier, Instruction wanted) {
        if (!earlier.isWhatWasAskedBy(wanted)) {
            throw Problem.conflict("duplicate-client-order-id", "This client_order_id belongs to another order")
                    .instance("/trades/" + earlier.id() + "/")
                    .with("order", earlier.id());
        }
        return earlier;
    }

    /** Nothing is stored, so that the same request can be sent again and be carried out. */
    private static Problem tryAgain(Rejection why) {
        Problem problem = Problem.of(
                        why.reason().status(), why.reason().code(), why.reason().title())
                .retryAfter(Duration.ofSeconds(1));
        why.figures().forEach(problem::with);
        return problem;
    }

    private static Problem noAccount() {
        return Problem.conflict("no-account", "The account is being opened; try again in a moment")
                .retryAfter(Duration.ofSeconds(1));
    }
}
