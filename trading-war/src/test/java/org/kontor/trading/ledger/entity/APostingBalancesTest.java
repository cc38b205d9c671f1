package org.kontor.trading.ledger.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R1. */
class APostingBalancesTest {

    private final Posting posting = new Posting(UUID.randomUUID(), "execution", UUID.randomUUID(), "fill");

    @Test
    void debitsEqualCreditsInEachLedger() {
        posting.move(Posting.USD, new BigDecimal("200.01"), Kind.HOLD, Kind.STREET)
                .move("AAPL", new BigDecimal(2), Kind.STREET, Kind.POSITION);

        assertThat(sum(Posting.USD)).isEqualByComparingTo("0");
        assertThat(sum("AAPL")).isEqualByComparingTo("0");
        assertThat(posting.lines()).hasSize(4);
    }

    @Test
    void nothingIsMovedByZero() {
        assertThat(posting.move(Posting.USD, BigDecimal.ZERO, Kind.HOLD, Kind.CASH)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aNegativeMovementIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> posting.move(Posting.USD, BigDecimal.TEN.negate(), Kind.HOLD, Kind.CASH));
    }

    private BigDecimal sum(String ledger) {
        return posting.lines().stream()
                .filter(line -> line.ledger().equals(ledger))
                .map(line -> line.debit().subtract(line.credit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
