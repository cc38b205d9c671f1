package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kontor.trading.accounts.control.Accounts;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.orders.entity.Order;
import org.kontor.trading.sessions.control.MarketHours;

/** What an account, whose lock the caller holds, has for an order that it has given already. */
@ApplicationScoped
class Means {

    /** @param settledOnlyUntil last day on which a buy may be paid with settled money only; null if it may with any */
    record Available(Balances balances, LocalDate settledOnlyUntil) {

        /** USD for a buy, shares for a sell, beyond what the order keeps back. */
        BigDecimal beyond(Order order) {
            if (order.side() == Side.SELL) {
                return balances.available(order.symbol());
            }
            return isSettledOnly() ? balances.settled() : balances.buyingPower();
        }

        boolean isSettledOnly() {
            return settledOnlyUntil != null;
        }
    }

    @Inject
    AccountBalances balances;

    @Inject
    Accounts accounts;

    @Inject
    MarketHours hours;

    @Inject
    Clock clock;

    Available of(UUID accountId) {
        LocalDate today = hours.tradeDate(clock.instant());
        LocalDate settledOnlyUntil = accounts.byId(accountId)
                .filter(account -> account.settledCashOnly(today))
                .map(Account::settledCashOnlyUntil)
                .orElse(null);
        return new Available(balances.of(accountId), settledOnlyUntil);
    }
}
