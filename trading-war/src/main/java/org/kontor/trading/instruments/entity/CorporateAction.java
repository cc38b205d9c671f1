package org.kontor.trading.instruments.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dividend, split or the like as announced (R7); null where the announcement says nothing.
 *
 * @param kind the announcer's word for it
 * @param rate USD a share
 * @param oldRate shares before, of a split
 * @param newRate shares after
 * @param cashInLieuPrice USD a share, paid for what is left of a share
 */
public record CorporateAction(
        String id,
        String symbol,
        String kind,
        BigDecimal rate,
        BigDecimal oldRate,
        BigDecimal newRate,
        BigDecimal cashInLieuPrice,
        LocalDate exDate,
        LocalDate recordDate,
        LocalDate payDate) {}
