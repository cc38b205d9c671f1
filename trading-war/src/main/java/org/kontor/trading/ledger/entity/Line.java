package org.kontor.trading.ledger.entity;

import java.math.BigDecimal;

/** One side of a movement, on one ledger. Exactly one of debit and credit is above zero. */
public record Line(String ledger, Kind kind, BigDecimal debit, BigDecimal credit) {

    static Line debit(String ledger, Kind kind, BigDecimal amount) {
        return new Line(ledger, kind, amount, BigDecimal.ZERO);
    }

    static Line credit(String ledger, Kind kind, BigDecimal amount) {
        return new Line(ledger, kind, BigDecimal.ZERO, amount);
    }
}
