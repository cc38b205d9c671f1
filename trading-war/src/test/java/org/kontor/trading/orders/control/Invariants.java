package org.kontor.trading.orders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.BooksInMemory;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.orders.entity.Leg;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.OrderStatus;
import org.kontor.trading.orders.entity.RowRules;
import org.kontor.trading.quotes.entity.QuoteFixture;

/**
 * What holds after each step of a life, beyond what database and books refuse by themselves ({@link RowRules},
 * {@link BooksInMemory}). Source: domain reference 2.4 and 2.5.
 */
final class Invariants {

    private final Life life;
    private final Map<UUID, String> ended = new HashMap<>();

    Invariants(Life life) {
        this.life = life;
    }

    void check() {
        orders().forEach(RowRules::check);
        heldIsWhatOpenOrdersHold();
        figuresAreThoseOfTheExecutions();
        anEndedOrderNeverChanges();
        noExitOutlivesItsGroup();
    }

    private void heldIsWhatOpenOrdersHold() {
        BooksInMemory books = life.trading.database.books;
        assertThat(books.of(Posting.USD, Kind.HOLD))
                .as("settled money held")
                .isEqualByComparingTo(sum(Side.BUY).subtract(unsettled()));
        assertThat(books.of(Posting.USD, Kind.HOLD_UNSETTLED))
                .as("unsettled money held")
                .isEqualByComparingTo(unsettled());
        assertThat(books.of(QuoteFixture.SYMBOL, Kind.POSITION_HOLD))
                .as("shares held")
                .isEqualByComparingTo(sum(Side.SELL));
    }

    private BigDecimal sum(Side side) {
        return orders().filter(order -> order.side() == side)
                .map(order -> order.hold().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal unsettled() {
        return orders().filter(order -> order.side() == Side.BUY)
                .map(order -> order.hold().unsettled())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void figuresAreThoseOfTheExecutions() {
        Map<UUID, BigDecimal> shares = new HashMap<>();
        Map<UUID, BigDecimal> gross = new HashMap<>();
        Map<UUID, Integer> fills = new HashMap<>();
        life.trading.database.fills.forEach(filled -> {
            Execution fill = filled.execution();
            shares.merge(fill.orderId(), fill.qty(), BigDecimal::add);
            gross.merge(fill.orderId(), fill.gross(), BigDecimal::add);
            fills.merge(fill.orderId(), 1, Integer::sum);
        });
        orders().forEach(order -> {
            assertThat(order.filling().fills()).isEqualTo(fills.getOrDefault(order.id(), 0));
            assertThat(order.filling().gross()).isEqualByComparingTo(gross.getOrDefault(order.id(), BigDecimal.ZERO));
            if (!life.outside.wasSplit(order.id())) {
                assertThat(order.filling().shares())
                        .isEqualByComparingTo(shares.getOrDefault(order.id(), BigDecimal.ZERO));
            }
        });
    }

    private void anEndedOrderNeverChanges() {
        orders().filter(order -> !order.status().isOpen()).forEach(order -> {
            String now = figures(order);
            assertThat(now).isEqualTo(ended.computeIfAbsent(order.id(), first -> now));
        });
    }

    private static String figures(Order order) {
        return Stream.of(
                        order.status(),
                        order.revision(),
                        order.terms().qty(),
                        order.terms().limitPrice(),
                        order.terms().stopPrice(),
                        order.terms().timeInForce(),
                        order.filling().shares(),
                        order.filling().value(),
                        order.filling().gross(),
                        order.charges().total(),
                        order.charges().reserve(),
                        order.hold().amount(),
                        order.hold().unsettled(),
                        order.worstPrice(),
                        order.trigger().isWaiting(),
                        order.trigger().waterMark(),
                        order.expiresAt(),
                        order.updatedAt())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /**
     * R12: an exit does not wait for an entry that has ended, nor go on when the other exit has ended; but for a stop
     * that was reached, which is what ended the other.
     */
    private void noExitOutlivesItsGroup() {
        Map<UUID, Order> byId = life.trading.database.rows;
        orders().filter(order -> order.leg() != null && order.status().isOpen()).forEach(exit -> {
            Order first = byId.get(exit.parentId());
            assertThat(exit.status() == OrderStatus.HELD && !first.status().isOpen())
                    .as("%s waits for an entry that is %s", exit.request(), first.status())
                    .isFalse();
            boolean reached = exit.leg() == Leg.STOP_LOSS && !exit.trigger().isWaiting();
            assertThat(orders().filter(other -> !reached
                            && other != exit
                            && other.leg() != null
                            && other.parentId().equals(exit.parentId())
                            && !other.status().isOpen()))
                    .as("the other exit of %s has ended", exit.request())
                    .isEmpty();
        });
    }

    /** Whoever knows only the events knows as much as the rows and the books. */
    void eventsTellAll() {
        var events = life.trading.database.events;
        var balances = life.trading.database.books.balances();
        Map<String, String> stored = new HashMap<>();
        orders().forEach(order -> stored.put(
                order.id().toString(),
                String.join(
                        " ",
                        order.status().name().toLowerCase(Locale.ROOT),
                        Integer.toString(order.revision()),
                        plain(order.terms().qty()),
                        plain(order.filling().shares()),
                        plain(order.leavesQty()),
                        plain(order.terms().limitPrice()))));
        assertThat(Outside.orders(events)).isEqualTo(stored);
        assertThat(balances.cash()).isEqualByComparingTo(life.outside.money(events));
        assertThat(balances.available(QuoteFixture.SYMBOL).add(balances.reserved(QuoteFixture.SYMBOL)))
                .isEqualByComparingTo(life.outside.shares(events));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "-" : OrderEvents.plain(number);
    }

    /** All rows and balances, and how much was told. */
    String everything() {
        StringBuilder all = new StringBuilder();
        orders().forEach(order -> all.append(figures(order)).append('\n'));
        for (Kind kind : Kind.values()) {
            all.append(life.trading.database.books.of(Posting.USD, kind)).append(' ');
            all.append(life.trading.database.books.of(QuoteFixture.SYMBOL, kind))
                    .append(' ');
        }
        return all.append(life.trading.database.fills.size())
                .append(' ')
                .append(life.trading.database.events.size())
                .toString();
    }

    private Stream<Order> orders() {
        return life.trading.database.rows.values().stream();
    }
}
