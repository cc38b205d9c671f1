package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kontor.trading.accounts.entity.AccountTerms;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.entity.Session;

/**
 * What the checks of an order look at.
 *
 * @param quote the newest quote if it is fresh; else null
 * @param newest the newest quote, fresh or not; null if none is known
 * @param day trading day that the order belongs to
 * @param feesAtMost USD, most that all fees of the order can come to
 * @param obstacles what is in the way of this order
 */
public record Circumstances(
        AccountTerms account,
        InstrumentRules rules,
        MarketState market,
        Quote quote,
        Quote newest,
        LocalDate day,
        Balances balances,
        BigDecimal feesAtMost,
        Obstacles obstacles) {

    /**
     * @param crossing an own open order on the other side that would meet the new one; null if there is none
     * @param selling an own open order that sells, beside which the new one must not sell; null if there is none
     * @param split whether a split of the symbol is about to come to the account
     */
    public record Obstacles(UUID crossing, UUID selling, boolean split) {}

    /**
     * What the market allows at this moment.
     *
     * @param auctions whether there are any
     * @param opening whether orders for the opening auction are taken
     * @param closing whether orders for the closing auction are taken
     * @param nextOpen of the core session; null where it never closes
     */
    public record MarketState(Session session, boolean auctions, boolean opening, boolean closing, Instant nextOpen) {}

    /** The same market, seen by an account. */
    public Circumstances of(AccountTerms whose, Balances means, BigDecimal fees, Obstacles others) {
        return new Circumstances(whose, rules, market, quote, newest, day, means, fees, others);
    }

    /** Of the newest price, as clients know it; one that is too old is stale, whatever it was. */
    String quality() {
        if (newest == null) {
            return "none";
        }
        return quote == null ? "stale" : newest.quality();
    }

    /** USD a share that sizes an order without a limit; null if no fresh price is known. */
    BigDecimal reference(Instruction order) {
        return PriceRules.reference(order.side(), quote, market.session());
    }

    /** USD, latest trade; null if none is known. */
    public BigDecimal last() {
        return quote == null ? null : quote.last();
    }
}
