package org.kontor.trading.statements.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kontor.trading.history.entity.Trade;
import org.kontor.trading.statements.entity.Movement.Change;

/**
 * A day of an account (R1).
 *
 * @param complete whether the day is over, so that nothing is added any more
 * @param asOf the moment that the closing figures are of
 */
public record Statement(
        UUID accountId,
        LocalDate date,
        boolean complete,
        OffsetDateTime asOf,
        Cash opening,
        Cash closing,
        List<Trade> trades,
        List<Holding> positions,
        List<Movement> movements,
        List<BalanceLine> balances) {

    /** @throws IllegalStateException if the movements listed are not those that lead from opening to closing */
    public static Statement of(
            UUID accountId,
            LocalDate date,
            boolean complete,
            OffsetDateTime asOf,
            List<BalanceLine> balances,
            List<Movement> movements,
            List<Trade> trades) {
        requireThatItAddsUp(balances, movements);
        return new Statement(
                accountId,
                date,
                complete,
                asOf,
                Cash.of(balances, BalanceLine::opening),
                Cash.of(balances, BalanceLine::closing),
                trades,
                Holding.atTheClose(balances),
                movements,
                balances);
    }

    private static void requireThatItAddsUp(List<BalanceLine> balances, List<Movement> movements) {
        Map<List<String>, BigDecimal> open = new HashMap<>();
        for (Movement movement : movements) {
            for (Change change : movement.changes()) {
                open.merge(List.of(change.ledger(), change.kind()), change.amount(), BigDecimal::add);
            }
        }
        for (BalanceLine line : balances) {
            open.merge(List.of(line.ledger(), line.kind()), line.movement().negate(), BigDecimal::add);
        }
        open.forEach((where, difference) -> {
            if (difference.signum() != 0) {
                throw new IllegalStateException("the movements of " + where + " are " + difference + " off");
            }
        });
    }
}
