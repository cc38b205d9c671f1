package org.kontor.trading.ledger.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.trading.ledger.entity.TrialBalance.OfLedger;
import org.kontor.trading.ledger.entity.TrialBalance.Part;

/** R5. */
class TrialBalancesDifferByNothingTest {

    @Test
    void partsOfAKindAreAddedUp() {
        TrialBalance balance = TrialBalance.of(List.of(
                part("USD", "cash", "40.00", "100.00"),
                part("AAPL", "position", "0", "0.5"),
                part("USD", "bank", "100.00", "0"),
                part("USD", "street", "0", "40.00"),
                part("USD", "cash", "0", "7"),
                part("AAPL", "street", "0.5", "0")));

        assertThat(balance.ledgers()).extracting(OfLedger::ledger).containsExactly("AAPL", "USD");
        OfLedger usd = balance.ledgers().get(1);
        assertThat(usd.debits()).isEqualTo(new BigDecimal("140.00"));
        assertThat(usd.credits()).isEqualTo(new BigDecimal("147.00"));
        assertThat(usd.kinds().get(1).balance()).isEqualTo(new BigDecimal("67.00"));
        assertThat(balance.ledgers().get(0).difference()).isZero();
    }

    @Test
    void aWrongBookShowsByHowMuch() {
        TrialBalance balance =
                TrialBalance.of(List.of(part("USD", "cash", "0", "100.00"), part("USD", "bank", "99.99", "0")));

        assertThat(balance.ledgers().get(0).difference()).isEqualTo(new BigDecimal("0.01"));
    }

    private static Part part(String ledger, String kind, String debits, String credits) {
        return new Part(ledger, kind, new BigDecimal(debits), new BigDecimal(credits));
    }
}
