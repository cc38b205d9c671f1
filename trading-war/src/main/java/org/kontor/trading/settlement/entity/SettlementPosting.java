package org.kontor.trading.settlement.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.trading.executions.entity.Side;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** A settlement in the language of the books (R1, R2). */
public final class SettlementPosting {

    private SettlementPosting() {}

    /** Takes from street just what the fills put there, and makes settled money of the proceeds. */
    public static Posting of(UUID accountId, UUID settlementId, List<Traded> traded, Proceeds proceeds) {
        Posting posting = new Posting(accountId, "settlement", settlementId, "settled");
        posting.move(Posting.USD, sum(traded, Side.BUY, Traded::gross), Kind.STREET, Kind.BANK)
                .move(Posting.USD, sum(traded, Side.SELL, Traded::gross), Kind.BANK, Kind.STREET)
                .move(Posting.USD, proceeds.toCash(), Kind.UNSETTLED_IN, Kind.CASH)
                .move(Posting.USD, proceeds.toHold(), Kind.HOLD_UNSETTLED, Kind.HOLD);
        for (Traded each : traded) {
            if (each.side() == Side.BUY) {
                posting.move(each.symbol(), each.qty(), Kind.CUSTODY, Kind.STREET);
            } else {
                posting.move(each.symbol(), each.qty(), Kind.STREET, Kind.CUSTODY);
            }
        }
        return posting;
    }

    /** USD over the executions of one side. */
    public static BigDecimal sum(List<Traded> traded, Side side, Function<Traded, BigDecimal> amount) {
        return traded.stream().filter(each -> each.side() == side).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
