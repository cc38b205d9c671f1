package org.kontor.trading.accounts.boundary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.ledger.entity.Balances;

/**
 * An account as its owner sees it, in USD and shares.
 *
 * @param cash all money, free or reserved
 * @param settledCash the part that could be withdrawn if nothing were reserved; every fill settles at once for now
 * @param holds reserved for open buy orders
 * @param buyingPower what a new order may cost
 */
public record AccountView(
        UUID id,
        UUID userId,
        String status,
        String currency,
        BigDecimal cash,
        BigDecimal settledCash,
        BigDecimal holds,
        BigDecimal buyingPower,
        List<Position> positions,
        OffsetDateTime openedAt) {

    /** Shares held; {@code reserved} of {@code qty} are promised to open sell orders. */
    public record Position(String symbol, BigDecimal qty, BigDecimal reserved) {}

    static AccountView of(Account account, Balances balances) {
        return new AccountView(
                account.id(),
                account.userId(),
                account.status().name().toLowerCase(Locale.ROOT),
                "USD",
                balances.cash(),
                balances.cash(),
                balances.held(),
                balances.buyingPower(),
                balances.symbols().stream()
                        .map(symbol -> new Position(
                                symbol,
                                balances.available(symbol).add(balances.reserved(symbol)),
                                balances.reserved(symbol)))
                        .toList(),
                account.openedAt());
    }
}
