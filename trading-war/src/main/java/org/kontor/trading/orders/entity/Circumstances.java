package org.kontor.trading.orders.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.trading.accounts.entity.AccountTerms;
import org.kontor.trading.instruments.entity.InstrumentRules;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.entity.Session;

/**
 * What the checks of an order look at.
 *
 * @param quote newest fresh quote; null if there is none
 * @param day trading day that the order belongs to
 * @param feesAtMost USD, most that all fees of the order can come to
 * @param crossing an own open order on the other side that this one would meet; null if there is none
 */
public record Circumstances(
        AccountTerms account,
        InstrumentRules rules,
        MarketState market,
        Quote quote,
        LocalDate day,
        Balances balances,
        BigDecimal feesAtMost,
        UUID crossing) {

    /**
     * What the market allows at this moment.
     *
     * @param auctions whether there are any
     * @param opening whether orders for the opening auction are taken
     * @param closing whether orders for the closing auction are taken
     * @param nextOpen null while it is open
     */
    public record MarketState(
            Session session, boolean auctions, boolean opening, boolean closing, OffsetDateTime nextOpen) {}

    /** The same market, seen by an account. */
    public Circumstances of(AccountTerms whose, Balances means, BigDecimal fees, UUID crossed) {
        return new Circumstances(whose, rules, market, quote, day, means, fees, crossed);
    }

    /** USD a share that sizes an order without a limit; null if no fresh price is known. */
    BigDecimal reference(Instruction order) {
        return PriceRules.reference(order.side(), quote, market.session());
    }

    /** USD, latest trade; null if none is known. */
    public BigDecimal last() {
        return quote == null ? null : quote.last();
    }

    /** USD that the account may spend: while it is restricted to settled cash, only that. */
    BigDecimal buyingPower() {
        return account.isSettledCashOnly(day) ? balances.settled() : balances.buyingPower();
    }
}
