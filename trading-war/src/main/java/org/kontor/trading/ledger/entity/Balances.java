package org.kontor.trading.ledger.entity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an account holds at one moment: money and shares, free and reserved, settled and not. */
public final class Balances {

    /** Address of one balance. */
    public record Key(String ledger, Kind kind) {}

    private static final int CENTS = 2;

    private final Map<Key, BigDecimal> amounts;

    public Balances(Map<Key, BigDecimal> amounts) {
        this.amounts = Map.copyOf(amounts);
    }

    private BigDecimal of(String ledger, Kind kind) {
        return amounts.getOrDefault(new Key(ledger, kind), BigDecimal.ZERO);
    }

    private BigDecimal usd(Kind kind) {
        return of(Posting.USD, kind).setScale(CENTS);
    }

    /** Settled USD that is free: what may be taken out, and spent first. */
    public BigDecimal settled() {
        return usd(Kind.CASH);
    }

    /** USD of sales that have not settled, free: may be spent, but not be taken out. */
    public BigDecimal unsettled() {
        return usd(Kind.UNSETTLED_IN);
    }

    /** USD of sales that have not settled, reserved for open buys. */
    public BigDecimal unsettledHeld() {
        return usd(Kind.HOLD_UNSETTLED);
    }

    /** USD free to spend. */
    public BigDecimal buyingPower() {
        return settled().add(unsettled());
    }

    /** USD reserved for open buys. */
    public BigDecimal held() {
        return usd(Kind.HOLD).add(usd(Kind.HOLD_UNSETTLED));
    }

    /** All settled USD, reserved or not. */
    public BigDecimal settledCash() {
        return settled().add(usd(Kind.HOLD));
    }

    /** All USD of the account. */
    public BigDecimal cash() {
        return buyingPower().add(held());
    }

    /** Shares free to sell. */
    public BigDecimal available(String symbol) {
        return of(symbol, Kind.POSITION).stripTrailingZeros();
    }

    /** Shares reserved for open sells. */
    public BigDecimal reserved(String symbol) {
        return of(symbol, Kind.POSITION_HOLD).stripTrailingZeros();
    }

    /** Instruments of which the account holds any, in order. */
    public SortedSet<String> symbols() {
        SortedSet<String> symbols = new TreeSet<>();
        amounts.forEach((key, amount) -> {
            if (!key.ledger().equals(Posting.USD) && amount.signum() > 0) {
                symbols.add(key.ledger());
            }
        });
        return symbols;
    }
}
