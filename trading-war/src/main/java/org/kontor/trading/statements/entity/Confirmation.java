package org.kontor.trading.statements.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.trading.history.entity.Trade;

/**
 * What was traded by an order (R3). Money in USD.
 *
 * @param capacity the house is the other side of every trade: it is nobody's agent
 * @param simulated no security changed hands outside of this platform
 * @param qty shares executed
 * @param averagePrice USD a share, six decimals, for show only
 * @param net paid (buy) or got (sell) in all
 * @param tradeDate of the last execution
 * @param settlementDate of the last execution
 */
public record Confirmation(
        UUID orderId,
        UUID accountId,
        String clientOrderId,
        String symbol,
        String side,
        String orderType,
        String orderStatus,
        String capacity,
        boolean simulated,
        BigDecimal qty,
        BigDecimal averagePrice,
        BigDecimal gross,
        List<Fee> fees,
        BigDecimal net,
        LocalDate tradeDate,
        LocalDate settlementDate,
        List<Trade> executions) {

    private static final int AVERAGE_SCALE = 6;

    /** USD, for example of the kind {@code sec}. */
    public record Fee(String kind, BigDecimal amount) {}

    /**
     * @param executions of one order, at least one, oldest first
     * @param fees of all of them, by kind
     * @throws IllegalStateException if the fees by kind are not those of the executions
     */
    public static Confirmation of(String orderStatus, List<Trade> executions, List<Fee> fees) {
        Trade last = executions.get(executions.size() - 1);
        BigDecimal qty = sum(executions, Trade::qty);
        BigDecimal value = sum(executions, trade -> trade.qty().multiply(trade.price()));
        BigDecimal charged = fees.stream().map(Fee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (charged.compareTo(sum(executions, Trade::fees)) != 0) {
            throw new IllegalStateException("order " + last.orderId() + ": fees by kind come to " + charged);
        }
        return new Confirmation(
                last.orderId(),
                last.accountId(),
                last.clientOrderId(),
                last.symbol(),
                last.side(),
                last.orderType(),
                orderStatus,
                "principal",
                true,
                qty,
                value.divide(qty, AVERAGE_SCALE, RoundingMode.HALF_UP),
                sum(executions, Trade::gross),
                fees,
                sum(executions, Trade::net),
                last.tradeDate(),
                last.settlementDate(),
                executions);
    }

    private static BigDecimal sum(List<Trade> executions, Function<Trade, BigDecimal> amount) {
        return executions.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
