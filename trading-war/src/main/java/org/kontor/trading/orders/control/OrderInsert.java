package org.kontor.trading.orders.control;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.kontor.trading.database.control.Row;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.orders.entity.Terms;
import org.kontor.trading.orders.entity.Trail;

/**
 * A new order as a statement, so that it travels with everything else that its entry writes. What JPA maps afterwards
 * is the same row: a test reads back through JPA what this writes.
 */
final class OrderInsert {

    private static final String COLUMNS =
            "id, account_id, user_id, client_order_id, request, order_class, parent_id, leg,"
                    + " status, rejection, end_reason, revision, trade_date, created_at, updated_at, expires_at, version,"
                    + " symbol, side, type, time_in_force, qty, notional, limit_price, stop_price, trail_price, trail_percent,"
                    + " extended_hours, waits_for_stop, trigger_source, water_mark, worst_price, cum_qty, cum_value, cum_gross,"
                    + " fills, fee_sec, fee_taf, fee_cat, fee_commission, fee_reserve, hold, hold_unsettled";

    static final String STATEMENT = "INSERT INTO orders (" + COLUMNS + ") VALUES ("
            + String.join(", ", Collections.nCopies(COLUMNS.split(",").length, "?")) + ")";

    /** In the order of the columns. */
    private static final List<Kind> FEES = List.of(Kind.FEES_SEC, Kind.FEES_TAF, Kind.FEES_CAT, Kind.FEES_COMMISSION);

    private OrderInsert() {}

    static void bind(Row row, Order order) throws SQLException {
        row.uuid(order.id())
                .uuid(order.accountId())
                .uuid(order.userId())
                .text(order.clientOrderId())
                .text(order.request())
                .name(order.orderClass())
                .uuid(order.parentId())
                .name(order.leg())
                .name(order.status())
                .text(order.rejection() == null ? null : order.rejection().toText())
                .name(order.endReason())
                .whole(order.revision())
                .date(order.tradeDate())
                .time(order.createdAt())
                .time(order.updatedAt())
                .time(order.expiresAt())
                .whole(1);
        bindTerms(row, order.terms());
        row.flag(order.trigger().isWaiting())
                .name(order.trigger().source())
                .number(order.trigger().waterMark())
                .number(order.worstPrice())
                .number(order.filling().shares())
                .number(order.filling().value())
                .number(order.filling().gross())
                .whole(order.filling().fills());
        for (Kind fee : FEES) {
            row.number(order.charges().byKind().get(fee));
        }
        row.number(order.charges().reserve())
                .number(order.hold().amount())
                .number(order.hold().unsettled());
    }

    private static void bindTerms(Row row, Terms terms) throws SQLException {
        Trail trail = terms.trail();
        row.text(terms.symbol())
                .name(terms.side())
                .name(terms.type())
                .name(terms.timeInForce())
                .number(terms.qty())
                .number(terms.notional())
                .number(terms.limitPrice())
                .number(terms.stopPrice())
                .number(trail == null ? null : trail.price())
                .number(trail == null ? null : trail.percent())
                .flag(terms.extendedHours());
    }
}
