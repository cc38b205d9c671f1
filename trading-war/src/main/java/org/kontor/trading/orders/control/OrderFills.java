package org.kontor.trading.orders.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.kontor.messaging.Outbox;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.executions.control.Executions;
import org.kontor.trading.executions.control.QuoteSizes;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.Matching;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.orders.entity.Filled;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderPostings;
import org.kontor.trading.quotes.entity.Quote;

/** Lets an order meet a quote (R5). */
@ApplicationScoped
public class OrderFills {

    @Inject
    Accounts accounts;

    @Inject
    Orders orders;

    @Inject
    QuoteSizes sizes;

    @Inject
    Executions executions;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Fills a resting order as far as the quote goes; does nothing if that is no longer possible. */
    @Transactional
    void fillResting(UUID orderId, Quote quote) {
        Optional<Order> open = orders.byId(orderId)
                .flatMap(order -> accounts.lock(order.accountId()))
                .flatMap(account -> orders.lock(orderId))
                .filter(order -> order.status().isWorking());
        if (open.isEmpty()) {
            return;
        }
        Order order = open.get();
        OffsetDateTime now = OffsetDateTime.now(clock);
        fill(order, quote, now).ifPresent(filled -> {
            executions.add(filled.execution());
            ledger.post(now.toLocalDate(), OrderPostings.filled(order, filled));
            outbox.publish(OrderEvents.of(order, filled.execution()));
        });
    }

    /** Takes what the quote offers; the execution, postings and events are the caller's to store. */
    Optional<Filled> fill(Order order, Quote quote, OffsetDateTime now) {
        Optional<BigDecimal> price = Matching.price(order.side(), order.worstPrice(), quote);
        if (price.isEmpty() || Matching.displayed(order.side(), quote) == 0) {
            return Optional.empty();
        }
        BigDecimal qty = sizes.take(quote, order.side(), order.leavesQty());
        if (qty.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(order.fill(UuidCreator.getTimeOrderedEpoch(), new Fill(qty, price.get()), quote, now));
    }
}
