package org.kontor.trading.corporateactions.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/**
 * What a split makes of the shares of one account (R3).
 *
 * @param before shares at the close before the ex date
 * @param split new for old, nine decimals, before a fraction is taken out
 * @param fraction of a share that is paid instead; zero if none
 * @param cashInLieu USD for it
 */
public record SplitResult(BigDecimal before, BigDecimal split, BigDecimal fraction, BigDecimal cashInLieu) {

    private static final int SHARE_DECIMALS = 9;
    private static final int CENTS = 2;

    public static SplitResult of(BigDecimal before, CorporateAction action) {
        BigDecimal split =
                before.multiply(action.newRate()).divide(action.oldRate(), SHARE_DECIMALS, RoundingMode.DOWN);
        BigDecimal whole = split.setScale(0, RoundingMode.DOWN);
        boolean heldWhole = before.stripTrailingZeros().scale() <= 0;
        BigDecimal fraction = heldWhole ? split.subtract(whole) : BigDecimal.ZERO;
        return new SplitResult(before, split, fraction, cash(fraction, action));
    }

    private static BigDecimal cash(BigDecimal fraction, CorporateAction action) {
        if (fraction.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (action.cashInLieuPrice() == null) {
            throw new IllegalStateException("no price is known for what is left of a share by " + action);
        }
        return fraction.multiply(action.cashInLieuPrice()).setScale(CENTS, RoundingMode.HALF_UP);
    }

    public BigDecimal after() {
        return split.subtract(fraction);
    }

    /** Shares that the account gains; negative for those it gives up. */
    public BigDecimal change() {
        return after().subtract(before);
    }

    /**
     * The books of it. What a customer gave away before the split reached him is not there to be taken: the house bears
     * it.
     *
     * @param missing shares of those to be given up that the account does not have any more
     */
    public Posting posting(UUID accountId, UUID id, String symbol, BigDecimal missing) {
        Posting posting = new Posting(accountId, "split", id, "applied");
        posting.move(symbol, missing, Kind.WRITEOFF, Kind.POSITION);
        move(posting, symbol, split.subtract(before), Kind.CORPORATE_ACTION, Kind.POSITION);
        posting.move(symbol, fraction, Kind.POSITION, Kind.CORPORATE_ACTION);
        move(posting, symbol, change(), Kind.CUSTODY, Kind.CORPORATE_ACTION);
        return posting.move(Posting.USD, cashInLieu, Kind.BANK, Kind.CASH);
    }

    private static void move(Posting posting, String symbol, BigDecimal change, Kind more, Kind less) {
        if (change.signum() >= 0) {
            posting.move(symbol, change, more, less);
        } else {
            posting.move(symbol, change.negate(), less, more);
        }
    }
}
