package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.trading.orders.entity.TimeInForce;
import org.kontor.trading.sessions.control.MarketCalendar;
import org.kontor.trading.sessions.entity.TradingCalendar;

/**
 * Moves the end of open orders to where the calendar has it now (R17): an early close or a holiday may be declared when
 * they have been taken already. What is due is found by comparing, once for each calendar that this replica has had in
 * memory, so that no change is missed by who was away.
 */
@ApplicationScoped
class OrderEnds {

    private static final int PAGE = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    /** An exit lasts as long as the order that it belongs to. */
    private static final String LASTING_A_DAY = """
            SELECT o.id, coalesce(o.time_in_force_since, o.created_at), o.expires_at,
                   o.extended_hours OR entry.extended_hours
              FROM orders o JOIN orders entry ON entry.id = o.parent_id
             WHERE o.status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE', 'SUSPENDED',
                                'HELD')
               AND o.time_in_force IN ('DAY', 'OPG', 'CLS') AND o.id > ? ORDER BY o.id LIMIT ?""";

    /** @param due when it ends by the calendar in force */
    record End(UUID orderId, OffsetDateTime stored, OffsetDateTime due) {}

    @Inject
    Database database;

    @Inject
    OrderLocks locks;

    @Inject
    MarketStates states;

    @Inject
    MarketCalendar calendar;

    /** The last calendar that all open orders were found to end by. */
    private TradingCalendar checked;

    /** Orders that end at another time than the calendar says; none while the calendar is still the same. */
    List<End> wrong() {
        TradingCalendar current = calendar.current();
        if (current == checked) {
            return List.of();
        }
        List<End> wrong = new ArrayList<>();
        UUID last = FIRST;
        for (List<End> page = page(last); !page.isEmpty(); page = page(last)) {
            page.stream().filter(end -> !end.stored().isEqual(end.due())).forEach(wrong::add);
            last = page.get(page.size() - 1).orderId();
        }
        if (wrong.isEmpty()) {
            checked = current;
        }
        return wrong;
    }

    private List<End> page(UUID after) {
        return database.list(LASTING_A_DAY, this::end, after, PAGE);
    }

    private End end(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
        OffsetDateTime due = states.end(TimeInForce.DAY, row.getBoolean(4), since.toInstant());
        return new End(
                row.getObject(1, UUID.class),
                row.getObject(3, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                due);
    }

    /** Does nothing if the order has got another end meanwhile. */
    @Transactional
    void move(End end) {
        locks.lock(end.orderId())
                .filter(order -> order.status().isOpen() && order.expiresAt().isEqual(end.stored()))
                .ifPresent(order -> order.lastsUntil(end.due()));
    }
}
