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
import org.kontor.trading.idempotency.entity.Answer;
import org.kontor.trading.instruments.control.TradingRules;
import org.kontor.trading.orders.control.EntryReads.Found;
import org.kontor.trading.orders.control.EntryReads.Question;
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
import org.kontor.trading.quotes.control.Market;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;
import org.kontor.trading.sessions.entity.TradingCalendar;

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
    Market quotes;

    @Inject
    RequestRate rate;

    @Inject
    TradingRules rules;

    @Inject
    MarketHours hours;

    @Inject
    MarketStates states;

    @Inject
    Clock clock;

    /** @param newest quote of the symbol, fresh or not; null if there is none */
    @Transactional
    Placed enter(OrderAsked asked, Quote newest) {
        Instant now = clock.instant();
        Instruction wanted = asked.wanted();
        Circumstances market = new Circumstances(
                null,
                rules.of(wanted.symbol()),
                states.at(now),
                newest != null && quotes.isFresh(newest) ? newest : null,
                newest,
                hours.tradeDate(now),
                null,
                null,
                null);
        BigDecimal worst = EntryPolicy.worstPrice(wanted, market);
        Found found = reads.lock(new Question(
                        asked, wanted.type().hasStop() ? null : worst, TradingCalendar.dateOf(now), rate.window(now)))
                .orElseThrow(OrderEntry::noAccount);
        if (found.answered() != null) {
            return Placed.before(found.answered());
        }
        Changes changes = new Changes();
        if (found.earlier() != null) {
            Order earlier = sameOrder(orders.byId(found.earlier()).orElseThrow(), wanted);
            return answered(asked, earlier, true, changes, market.day(), null);
        }
        rate.check(found.filling(), now);
        BigDecimal feesAtMost = fees.atMost(wanted, worst, market.day());
        Circumstances circumstances = market.of(found.account(), found.balances(), feesAtMost, found.obstacles());
        Order order = order(identity(found, asked), wanted, now, market.day());
        Optional<Rejection> rejection = EntryPolicy.checkAll(wanted, circumstances);
        if (rejection.isPresent() && rejection.get().reason().isPassing()) {
            // nothing is stored, so that the same request can be sent again and be carried out
            throw Refusal.of(rejection.get());
        }
        if (rejection.isPresent()) {
            order.reject(rejection.get());
            changes.entered(order);
        } else {
            Opening opening = new Opening(
                    worst, feesAtMost, found.account().triggerSource(), circumstances.last(), circumstances.rules());
            open(order, opening, wanted, circumstances, now, changes);
        }
        return answered(
                asked, order, false, changes, market.day(), found.account().watchGoodFaithUntil());
    }

    private Placed answered(
            OrderAsked asked, Order order, boolean repeated, Changes changes, LocalDate day, LocalDate watchedUntil) {
        if (asked.key() == null) {
            store.write(changes, day, watchedUntil);
            return new Placed(order, repeated, null);
        }
        Answer answer = asked.answering().to(order, repeated);
        changes.answered(asked.key(), answer);
        store.write(changes, day, watchedUntil);
        return new Placed(order, repeated, answer);
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

    private static Identity identity(Found found, OrderAsked asked) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String name = asked.clientOrderId() == null ? id.toString() : asked.clientOrderId();
        return OrderExits.identity(
                id,
                found.account().id(),
                asked.userId(),
                name,
                asked.wanted().exits().orderClass());
    }

    private static Order sameOrder(Order earlier, Instruction wanted) {
        if (!earlier.isWhatWasAskedBy(wanted)) {
            throw Problem.conflict("duplicate-client-order-id", "This client_order_id belongs to another order")
                    .instance("/trades/" + earlier.id() + "/")
                    .with("order", earlier.id());
        }
        return earlier;
    }

    private static Problem noAccount() {
        return Problem.conflict("no-account", "The account is being opened; try again in a moment")
                .retryAfter(Duration.ofSeconds(1));
    }
}
