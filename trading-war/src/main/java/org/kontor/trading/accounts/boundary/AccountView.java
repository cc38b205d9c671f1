package org.kontor.trading.accounts.boundary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kontor.trading.accounts.entity.Account;
import org.kontor.trading.accounts.entity.Restriction;
import org.kontor.trading.accounts.entity.Standing;
import org.kontor.trading.ledger.entity.Balances;

/**
 * An account as its owner sees it, in USD and shares.
 *
 * @param cash all money, free or reserved, settled or not
 * @param settledCash the part that the market has paid
 * @param unsettledCash the part that it still owes from sales
 * @param holds reserved for open buy orders
 * @param buyingPower what a new order may cost
 * @param withdrawable what may be taken out: settled and free
 * @param restriction null if there is none
 * @param goodFaithViolations those that still count
 * @param triggerSource which prices set off the stops of new orders
 */
public record AccountView(
        UUID id,
        UUID userId,
        String status,
        String currency,
        BigDecimal cash,
        BigDecimal settledCash,
        BigDecimal unsettledCash,
        BigDecimal holds,
        BigDecimal buyingPower,
        BigDecimal withdrawable,
        Restriction restriction,
        int goodFaithViolations,
        String triggerSource,
        List<Position> positions,
        OffsetDateTime openedAt) {

    /** Shares held; {@code reserved} of {@code qty} are promised to open sell orders, {@code settled} have settled. */
    public record Position(String symbol, BigDecimal qty, BigDecimal reserved, BigDecimal settled) {}

    static AccountView of(Account account, Balances balances, Standing standing) {
        return new AccountView(
                account.id(),
                account.userId(),
                account.status().name().toLowerCase(Locale.ROOT),
                "USD",
                balances.cash(),
                balances.settledCash(),
                balances.cash().subtract(balances.settledCash()),
                balances.held(),
                account.settledCashOnly(standing.today()) ? balances.settled() : balances.buyingPower(),
                balances.settled(),
                Restriction.of(account, standing.today()).orElse(null),
                standing.goodFaithViolations(),
                account.triggerSource().name().toLowerCase(Locale.ROOT),
                balances.symbols().stream()
                        .map(symbol -> position(symbol, balances, standing))
                        .toList(),
                account.openedAt());
    }

    private static Position position(String symbol, Balances balances, Standing standing) {
        BigDecimal reserved = balances.reserved(symbol);
        BigDecimal qty = balances.available(symbol).add(reserved);
        return new Position(symbol, qty, reserved, standing.settledOf(symbol, qty));
    }
}
