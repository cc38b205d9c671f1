package org.kontor.trading.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.executions.entity.Execution;
import org.kontor.trading.executions.entity.Fill;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.quotes.entity.Quote;

/**
 * A customer's order.
 *
 * <p>It is made from an instruction and is either rejected at once, or opened: accepted while the market is closed, new
 * once it works in the market. Quotes fill it, wholly or in parts. It ends filled, canceled or expired, and then never
 * changes again. While it is open it keeps back what its rest may cost at worst.
 */
@Entity(name = "TradeOrder")
@Table(name = "orders")
public class Order {

    private static final int AVERAGE_SCALE = 6;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "client_order_id")
    private String clientOrderId;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private OrderType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_in_force")
    private TimeInForce timeInForce;

    private BigDecimal qty;

    @Column(name = "limit_price")
    private BigDecimal limitPrice;

    @Column(name = "worst_price")
    private BigDecimal worstPrice;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "cum_qty")
    private BigDecimal cumQty = BigDecimal.ZERO;

    @Column(name = "cum_value")
    private BigDecimal cumValue = BigDecimal.ZERO;

    private BigDecimal hold = BigDecimal.ZERO;

    private String rejection;

    private int fills;

    private int revision = 1;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Version
    private long version;

    protected Order() {}

    public Order(
            UUID id,
            UUID accountId,
            UUID userId,
            String clientOrderId,
            Instruction wanted,
            OffsetDateTime now,
            OffsetDateTime expiresAt) {
        this.id = id;
        this.accountId = accountId;
        this.userId = userId;
        this.clientOrderId = clientOrderId;
        this.symbol = wanted.symbol();
        this.side = wanted.side();
        this.type = wanted.type();
        this.timeInForce = wanted.timeInForce();
        this.qty = wanted.qty();
        this.limitPrice = wanted.limitPrice();
        this.createdAt = now;
        this.updatedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Refuses the order for good (R2). */
    public void reject(Rejection why) {
        rejection = why.toText();
        status = OrderStatus.REJECTED;
    }

    /** Takes the order; it works at once if the market is open, else from its next opening. */
    public void open(BigDecimal worst, boolean marketIsOpen) {
        worstPrice = worst;
        status = marketIsOpen ? OrderStatus.NEW : OrderStatus.ACCEPTED;
    }

    /** Keeps back what the rest may cost at worst; returns the amount (R4). */
    public BigDecimal reserve() {
        hold = Reservation.of(side, leavesQty(), worstPrice);
        return hold;
    }

    /** The market opens for an order that waited. */
    public void work(OffsetDateTime now) {
        status = OrderStatus.NEW;
        updatedAt = now;
    }

    /** Fills some or all of the rest; what is kept back shrinks to what the new rest may cost. */
    public Filled fill(UUID executionId, Fill fill, Quote quote, OffsetDateTime now) {
        if (!status.isWorking() || fill.qty().compareTo(leavesQty()) > 0 || !side.accepts(fill.price(), worstPrice)) {
            throw new IllegalStateException("order " + id + " (" + status + ") cannot take " + fill);
        }
        BigDecimal heldBefore = hold;
        boolean fromHold = heldBefore.signum() > 0;
        cumQty = cumQty.add(fill.qty());
        cumValue = cumValue.add(fill.qty().multiply(fill.price()));
        fills++;
        updatedAt = now;
        status = leavesQty().signum() == 0 ? OrderStatus.FILLED : OrderStatus.PARTIALLY_FILLED;
        BigDecimal released = BigDecimal.ZERO;
        if (fromHold) {
            BigDecimal used = side == Side.BUY ? fill.gross() : fill.qty();
            released = heldBefore.subtract(used).subtract(reserve());
        }
        return new Filled(new Execution(executionId, id, fills, side, fill, quote, now), fromHold, released);
    }

    /** Ends the order at its customer's wish; returns what was kept back. */
    public BigDecimal cancel(OffsetDateTime now) {
        return end(OrderStatus.CANCELED, now);
    }

    /** Ends the order because its time is over; returns what was kept back. */
    public BigDecimal expire(OffsetDateTime now) {
        return end(OrderStatus.EXPIRED, now);
    }

    private BigDecimal end(OrderStatus end, OffsetDateTime now) {
        if (!status.isOpen()) {
            throw new IllegalStateException("order " + id + " has ended: " + status);
        }
        BigDecimal released = hold;
        hold = BigDecimal.ZERO;
        status = end;
        updatedAt = now;
        return released;
    }

    /** Whether a repeat of a request asks for this very order (R3). */
    public boolean isWhatWasAskedBy(Instruction wanted) {
        return new Instruction(symbol, side, type, qty, limitPrice, timeInForce).isSameAs(wanted);
    }

    /** Shares that may still fill; 0 at the end (R7). */
    public BigDecimal leavesQty() {
        return status != null && !status.isOpen() && status != OrderStatus.FILLED
                ? BigDecimal.ZERO
                : qty.subtract(cumQty);
    }

    /** USD a share, six decimals, for show only; null before the first fill. */
    public BigDecimal averagePrice() {
        return cumQty.signum() == 0 ? null : cumValue.divide(cumQty, AVERAGE_SCALE, RoundingMode.HALF_UP);
    }

    /** Why it was rejected; null if it was not. */
    public Rejection rejection() {
        return rejection == null ? null : Rejection.ofText(rejection);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID userId() {
        return userId;
    }

    public String clientOrderId() {
        return clientOrderId;
    }

    public String symbol() {
        return symbol;
    }

    public Side side() {
        return side;
    }

    public OrderType type() {
        return type;
    }

    public TimeInForce timeInForce() {
        return timeInForce;
    }

    public BigDecimal qty() {
        return qty;
    }

    public BigDecimal limitPrice() {
        return limitPrice;
    }

    public BigDecimal worstPrice() {
        return worstPrice;
    }

    public OrderStatus status() {
        return status;
    }

    public BigDecimal cumQty() {
        return cumQty;
    }

    /** USD for a buy, shares for a sell. */
    public BigDecimal hold() {
        return hold;
    }

    public int revision() {
        return revision;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }
}
