package org.kontor.trading.ledger.entity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an account holds at one moment: money and shares, free and reserved. */
public final class Balances {

    /** Address of one balance. */
    public record Key(String ledger, Kind kind) {}

    private final Map<Key, BigDecimal> amounts;

    public Balances(Map<Key, BigDecimal> amounts) {
        this.amounts = Map.copyOf(amounts);
    }

    private BigDecimal of(String ledger, Kind kind) {
        return amounts.getOrDefault(new Key(ledger, kind), BigDecimal.ZERO);
    }

    /** USD free to spend. */
    public BigDecimal buyingPower() {
        return of(Posting.USD, Kind.CASH).setScale(2);
    }

    /** USD reserved for open buys. */
    public BigDecimal held() {
        return of(Posting.USD, Kind.HOLD).setScale(2);
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
