package org.kontor.trading.orders.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.messaging.NewEvent;
import org.kontor.messaging.Outbox;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.executions.control.Executions;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.orders.control.OrderPlacement.Placed;
import org.kontor.trading.orders.entity.EntryPolicy;
import org.kontor.trading.orders.entity.EntryPolicy.Circumstances;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Instruction;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderPostings;
import org.kontor.trading.orders.entity.PriceRules;
import org.kontor.trading.orders.entity.Reason;
import org.kontor.trading.orders.entity.Rejection;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.control.MarketHours;

/** Checks an order, stores it, fills what fills at once and reserves for the rest: one transaction (R9). */
@ApplicationScoped
public class OrderEntry {

    @Inject
    Accounts accounts;

    @Inject
    AccountBalances balances;

    @Inject
    Orders orders;

    @Inject
    OrderFills fills;

    @Inject
    Executions executions;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.order.max-value")
    BigDecimal largest;

    /** @param quote a fresh quote of the symbol; null if there is none */
    @Transactional
    Placed enter(UUID userId, String clientOrderId, Instruction wanted, Quote quote) {
        Account account = accounts.lockOfUser(userId).orElseThrow(OrderEntry::noAccount);
        String key = clientOrderId == null ? UUID.randomUUID().toString() : clientOrderId;
        Optional<Order> earlier =
                clientOrderId == null ? Optional.empty() : orders.byClientOrderId(account.id(), clientOrderId);
        if (earlier.isPresent()) {
            return new Placed(sameOrder(earlier.get(), wanted), true);
        }
        Instant now = clock.instant();
        Order order = new Order(
                UuidCreator.getTimeOrderedEpoch(),
                account.id(),
                userId,
                key,
                wanted,
                now.atOffset(ZoneOffset.UTC),
                end(wanted.timeInForce(), now));
        BigDecimal reference = quote == null || !quote.isTradable() ? null : PriceRules.reference(wanted.side(), quote);
        Circumstances circumstances =
                new Circumstances(account.mayTrade(), reference, balances.of(account.id()), largest);
        Optional<Rejection> rejection = EntryPolicy.checkAll(wanted, circumstances);
        if (rejection.isPresent() && rejection.get().reason().isPassing()) {
            throw tryAgain(rejection.get().reason(), wanted);
        }
        if (rejection.isPresent()) {
            order.reject(rejection.get());
            orders.add(order);
            outbox.publish(OrderEvents.of(order));
        } else {
            open(order, EntryPolicy.worstPrice(wanted, circumstances), quote, now);
        }
        return new Placed(order, false);
    }

    private void open(Order order, BigDecimal worstPrice, Quote quote, Instant now) {
        List<NewEvent> events = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        order.open(worstPrice, hours.isOpen(now));
        events.add(OrderEvents.of(order));
        Optional<Filled> filled = quote != null && order.status().isWorking()
                ? fills.fill(order, quote, now.atOffset(ZoneOffset.UTC))
                : Optional.empty();
        filled.ifPresent(fill -> {
            postings.add(OrderPostings.filled(order, fill));
            events.add(OrderEvents.of(order, fill.execution()));
        });
        postings.add(OrderPostings.held(order, order.reserve()));
        orders.add(order);
        filled.map(Filled::execution).ifPresent(executions::add);
        ledger.post(now.atOffset(ZoneOffset.UTC).toLocalDate(), postings.toArray(Posting[]::new));
        outbox.publish(events.toArray(NewEvent[]::new));
    }

    private OffsetDateTime end(TimeInForce timeInForce, Instant now) {
        Instant end = timeInForce == TimeInForce.DAY ? hours.endOfDay(now) : hours.endOfGoodTillCanceled(now);
        return end.atOffset(ZoneOffset.UTC);
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
    private static Problem tryAgain(Reason reason, Instruction wanted) {
        return Problem.of(reason.status(), reason.code(), reason.title())
                .with("symbol", wanted.symbol())
                .retryAfter(Duration.ofSeconds(1));
    }

    private static Problem noAccount() {
        return Problem.conflict("no-account", "The account is being opened; try again in a moment")
                .retryAfter(Duration.ofSeconds(1));
    }
}
