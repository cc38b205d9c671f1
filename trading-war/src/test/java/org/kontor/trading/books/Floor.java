package org.kontor.trading.books;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;
import org.kontor.trading.settlement.control.GoodFaith;

/** One customer on the trading floor: orders and fills leave the rows and postings that ADR 13 describes. */
public final class Floor {

    private static final BigDecimal NO_FEE = BigDecimal.ZERO;

    private final House house;
    private final UUID account;

    public Floor(House house, UUID account) {
        this.house = house;
        this.account = account;
    }

    public UUID account() {
        return account;
    }

    /** An open buy that holds its limit for each share, settled money first; null if that cannot be paid. */
    public UUID orderToBuy(String symbol, String qty, String limit) {
        BigDecimal hold = cents(number(qty).multiply(number(limit)), RoundingMode.CEILING);
        Balances held = house.balances(account);
        if (hold.signum() == 0 || held.buyingPower().compareTo(hold) < 0) {
            return null;
        }
        BigDecimal settled = hold.min(held.settled());
        BigDecimal unsettled = hold.subtract(settled);
        UUID order = insertOrder(symbol, "BUY", qty, limit, hold, unsettled);
        house.post(new Posting(account, "order", order, "hold")
                .move(Posting.USD, settled, Kind.CASH, Kind.HOLD)
                .move(Posting.USD, unsettled, Kind.UNSETTLED_IN, Kind.HOLD_UNSETTLED));
        return order;
    }

    /** An open sell; null if the shares are not there. */
    public UUID orderToSell(String symbol, String qty, String limit) {
        if (house.balances(account).available(symbol).compareTo(number(qty)) < 0) {
            return null;
        }
        UUID order = insertOrder(symbol, "SELL", qty, limit, number(qty), BigDecimal.ZERO);
        house.post(new Posting(account, "order", order, "hold")
                .move(symbol, number(qty), Kind.POSITION, Kind.POSITION_HOLD));
        return order;
    }

    /** Buys at once, settled money first. */
    public UUID buy(String symbol, String qty, String price) {
        UUID order = orderToBuy(symbol, qty, price);
        return order == null ? null : fill(order, number(price), NO_FEE);
    }

    /** Sells at once. */
    public UUID sell(String symbol, String qty, String price) {
        UUID order = orderToSell(symbol, qty, price);
        return order == null ? null : fill(order, number(price), NO_FEE);
    }

    public UUID fill(UUID order, BigDecimal price, BigDecimal fee) {
        return fillPart(order, open(order).qty(), price, fee);
    }

    /** Fills part of an order's rest; fees come out of the hold of a buy and out of the proceeds of a sell. */
    public UUID fillPart(UUID order, BigDecimal qty, BigDecimal price, BigDecimal fee) {
        return house.inTransaction(
                () -> open(order).buys() ? fillBuy(order, qty, price, fee) : fillSell(order, qty, price, fee));
    }

    /** Ends the order and gives back what it holds. */
    public void cancel(UUID order) {
        OpenOrder open = open(order);
        Posting release = new Posting(account, "order", order, "release");
        if (open.buys()) {
            release.move(Posting.USD, open.hold().subtract(open.unsettled()), Kind.HOLD, Kind.CASH)
                    .move(Posting.USD, open.unsettled(), Kind.HOLD_UNSETTLED, Kind.UNSETTLED_IN);
        } else {
            release.move(open.symbol(), open.hold(), Kind.POSITION_HOLD, Kind.POSITION);
        }
        house.inTransaction(() -> {
            house.post(release);
            return change(order, open.qty(), BigDecimal.ZERO, BigDecimal.ZERO, "CANCELED");
        });
    }

    private UUID fillBuy(UUID order, BigDecimal qty, BigDecimal price, BigDecimal fee) {
        OpenOrder open = open(order);
        BigDecimal gross = cents(qty.multiply(price), RoundingMode.HALF_UP);
        BigDecimal rest = open.qty().subtract(qty);
        BigDecimal restHold = cents(rest.multiply(open.limit()), RoundingMode.CEILING);
        BigDecimal paidFee =
                fee.min(open.hold().subtract(restHold).subtract(gross)).max(BigDecimal.ZERO);
        BigDecimal settled = open.hold().subtract(open.unsettled());
        BigDecimal settledForStreet = gross.min(settled);
        BigDecimal settledForFee = paidFee.min(settled.subtract(settledForStreet));
        BigDecimal unsettledPaid = gross.add(paidFee).subtract(settledForStreet).subtract(settledForFee);
        BigDecimal settledLeft = settled.subtract(settledForStreet).subtract(settledForFee);
        BigDecimal unsettledLeft = open.unsettled().subtract(unsettledPaid);
        BigDecimal settledKept = restHold.min(settledLeft);
        BigDecimal unsettledKept = restHold.subtract(settledKept);
        UUID execution = insertExecution(order, open, qty, price, gross, paidFee, unsettledPaid);
        house.post(new Posting(account, "execution", execution, "fill")
                .move(Posting.USD, settledForStreet, Kind.HOLD, Kind.STREET)
                .move(Posting.USD, gross.subtract(settledForStreet), Kind.HOLD_UNSETTLED, Kind.STREET)
                .move(Posting.USD, settledForFee, Kind.HOLD, Kind.FEES_TAF)
                .move(Posting.USD, paidFee.subtract(settledForFee), Kind.HOLD_UNSETTLED, Kind.FEES_TAF)
                .move(open.symbol(), qty, Kind.STREET, Kind.POSITION)
                .move(Posting.USD, settledLeft.subtract(settledKept), Kind.HOLD, Kind.CASH)
                .move(Posting.USD, unsettledLeft.subtract(unsettledKept), Kind.HOLD_UNSETTLED, Kind.UNSETTLED_IN));
        change(order, qty, restHold, unsettledKept, rest.signum() == 0 ? "FILLED" : "PARTIALLY_FILLED");
        return execution;
    }

    private UUID fillSell(UUID order, BigDecimal qty, BigDecimal price, BigDecimal fee) {
        OpenOrder open = open(order);
        BigDecimal gross = cents(qty.multiply(price), RoundingMode.HALF_UP);
        BigDecimal paidFee = fee.min(gross);
        BigDecimal rest = open.qty().subtract(qty);
        Balances before = house.balances(account);
        BigDecimal position = before.available(open.symbol()).add(before.reserved(open.symbol()));
        UUID execution = insertExecution(order, open, qty, price, gross, paidFee, BigDecimal.ZERO);
        house.post(new Posting(account, "execution", execution, "fill")
                .move(open.symbol(), qty, Kind.POSITION_HOLD, Kind.STREET)
                .move(Posting.USD, gross.subtract(paidFee), Kind.STREET, Kind.UNSETTLED_IN)
                .move(Posting.USD, paidFee, Kind.STREET, Kind.FEES_TAF));
        change(order, qty, rest, BigDecimal.ZERO, rest.signum() == 0 ? "FILLED" : "PARTIALLY_FILLED");
        house.bean(GoodFaith.class)
                .onSale(account, watchedUntil(), execution, open.symbol(), qty, position, tradeDate());
        return execution;
    }

    private UUID insertOrder(
            String symbol, String side, String qty, String limit, BigDecimal hold, BigDecimal unsettled) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        OffsetDateTime now = OffsetDateTime.now(house.clock());
        house.database()
                .change(
                        """
                        INSERT INTO orders (id, account_id, user_id, client_order_id, symbol, side, type, time_in_force,
                            qty, limit_price, status, cum_qty, cum_value, hold, hold_unsettled, fills, revision,
                            created_at, updated_at, expires_at, version, parent_id, trade_date)
                        SELECT ?, id, user_id, ?, ?, ?, 'LIMIT', 'GTC', ?, ?, 'NEW', 0, 0, ?, ?, 0, 1, ?, ?, ?, 1, ?, ?
                          FROM accounts WHERE id = ?""",
                        id,
                        id.toString(),
                        symbol,
                        side,
                        number(qty),
                        number(limit),
                        hold,
                        unsettled,
                        now,
                        now,
                        now.plusDays(90),
                        id,
                        now.toLocalDate(),
                        account);
        return id;
    }

    private UUID insertExecution(
            UUID order,
            OpenOrder open,
            BigDecimal qty,
            BigDecimal price,
            BigDecimal gross,
            BigDecimal fee,
            BigDecimal unsettledFunds) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        LocalDate settles = tradeDate().plusDays(1);
        boolean borrowed = unsettledFunds.signum() > 0;
        LocalDate fundsSettle = borrowed ? house.bean(GoodFaith.class).fundsSettleOn(account, settles) : null;
        house.database()
                .change(
                        """
                        INSERT INTO executions (id, order_id, account_id, number, symbol, side, qty, price, gross, fees,
                            unsettled_funds, funds_settle_on, trade_date, settle_date, quote_id, bid, bid_size, ask,
                            ask_size, quoted_at, executed_at)
                        SELECT ?, id, account_id, fills + 1, symbol, side, ?, ?, ?, ?, ?, ?::date, ?, ?, 'q', ?, 1, ?, 1,
                               ?, ?
                          FROM orders WHERE id = ?""",
                        id,
                        qty,
                        price,
                        gross,
                        fee,
                        unsettledFunds,
                        fundsSettle,
                        tradeDate(),
                        settles,
                        price,
                        price,
                        OffsetDateTime.now(house.clock()),
                        OffsetDateTime.now(house.clock()),
                        order);
        if (borrowed) {
            house.database().change("""
                            UPDATE accounts SET good_faith_watch_until = greatest(good_faith_watch_until, ?),
                                                version = version + 1 WHERE id = ?""", fundsSettle, account);
        }
        return id;
    }

    private boolean change(UUID order, BigDecimal qty, BigDecimal hold, BigDecimal unsettled, String status) {
        BigDecimal filled = status.equals("CANCELED") ? BigDecimal.ZERO : qty;
        return house.database().change("""
                                UPDATE orders SET cum_qty = cum_qty + ?, hold = ?, hold_unsettled = ?, status = ?,
                                       fills = fills + ?, version = version + 1 WHERE id = ?""", filled, hold, unsettled, status, filled.signum(), order) == 1;
    }

    /** What is open of an order: shares, and what it holds, of that not settled. */
    private record OpenOrder(
            String symbol, boolean buys, BigDecimal qty, BigDecimal limit, BigDecimal hold, BigDecimal unsettled) {}

    private OpenOrder open(UUID order) {
        return house.database()
                .find(
                        """
                        SELECT symbol, side = 'BUY', qty - cum_qty, limit_price, hold, hold_unsettled FROM orders
                         WHERE id = ? AND status IN ('NEW', 'PARTIALLY_FILLED')""",
                        row -> new OpenOrder(
                                row.getString(1),
                                row.getBoolean(2),
                                row.getBigDecimal(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5),
                                row.getBigDecimal(6)),
                        order)
                .orElseThrow();
    }

    private LocalDate watchedUntil() {
        return house.database()
                .find(
                        "SELECT coalesce(good_faith_watch_until, date '2000-01-01') FROM accounts WHERE id = ?",
                        row -> row.getObject(1, LocalDate.class),
                        account)
                .orElseThrow();
    }

    private LocalDate tradeDate() {
        return house.clock().day();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal cents(BigDecimal amount, RoundingMode rounding) {
        return amount.setScale(2, rounding);
    }
}
