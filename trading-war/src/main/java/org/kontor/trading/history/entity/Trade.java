package org.kontor.trading.history.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One execution, as its owner reads it.
 *
 * @param number 1 for the first execution of its order
 * @param price USD a share
 * @param gross USD, quantity times price
 * @param fees USD, all kinds together
 * @param net USD that the account paid (buy) or got (sell)
 * @param tradeDate the day in New York it happened on
 * @param settlementDate the day on which shares and money change hands for good
 */
public record Trade(
        UUID id,
        UUID orderId,
        String clientOrderId,
        UUID accountId,
        int number,
        String symbol,
        String side,
        String orderType,
        BigDecimal qty,
        BigDecimal price,
        BigDecimal gross,
        BigDecimal fees,
        BigDecimal net,
        OffsetDateTime executedAt,
        LocalDate tradeDate,
        LocalDate settlementDate) {}
