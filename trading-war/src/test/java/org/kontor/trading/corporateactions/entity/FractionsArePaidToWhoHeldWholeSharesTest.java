package org.kontor.trading.corporateactions.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.trading.ledger.entity.Balances.Key;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** R3. */
class FractionsArePaidToWhoHeldWholeSharesTest {

    @ParameterizedTest(name = "{0} shares, {2} for {1}: {3} shares and {4} USD")
    @CsvSource({
        "100, 1, 2, 200, 0",
        // the worked example of domain reference 2.8: half a share at 50
        "5, 2, 3, 7, 25.00",
        "1, 2, 3, 1, 25.00",
        "25, 10, 1, 2, 25.00",
        "9, 10, 1, 0, 45.00",
        "100, 3, 1, 33, 16.67",
        // who held fractions keeps them
        "0.5, 2, 3, 0.75, 0",
        "2.5, 10, 1, 0.25, 0",
        "0.000000001, 3, 2, 0.000000000, 0",
        "0, 1, 2, 0, 0"
    })
    void atTheAnnouncedPrice(
            BigDecimal before, BigDecimal oldRate, BigDecimal newRate, BigDecimal after, BigDecimal cash) {
        SplitResult result = SplitResult.of(before, split(oldRate, newRate, new BigDecimal("50")));

        assertThat(result.after()).isEqualByComparingTo(after);
        assertThat(result.cashInLieu()).isEqualByComparingTo(cash);
    }

    @Test
    void withoutAPriceAFractionCannotBePaid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SplitResult.of(BigDecimal.ONE, split(new BigDecimal(2), new BigDecimal(3), null)))
                .withMessageContaining("SPLT");
    }

    @Property(tries = 2000)
    void theBooksOfItBalanceAndNameWhatChanged(
            @ForAll @LongRange(min = 0, max = 10_000_000) long billionths,
            @ForAll @IntRange(min = 1, max = 50) int oldRate,
            @ForAll @IntRange(min = 1, max = 50) int newRate,
            @ForAll boolean whole) {
        BigDecimal before = BigDecimal.valueOf(billionths, whole ? 0 : 6);
        SplitResult result = SplitResult.of(
                before, split(BigDecimal.valueOf(oldRate), BigDecimal.valueOf(newRate), new BigDecimal("12.34")));
        Map<Key, BigDecimal> moved = new HashMap<>();
        result.posting(UUID.randomUUID(), UUID.randomUUID(), "SPLT", BigDecimal.ZERO)
                .lines()
                .forEach(line -> moved.merge(
                        new Key(line.ledger(), line.kind()), line.credit().subtract(line.debit()), BigDecimal::add));

        assertThat(of(moved, "SPLT", Kind.POSITION)).isEqualByComparingTo(result.change());
        assertThat(of(moved, "SPLT", Kind.CUSTODY).negate()).isEqualByComparingTo(result.change());
        assertThat(of(moved, "SPLT", Kind.CORPORATE_ACTION)).isZero();
        assertThat(of(moved, Posting.USD, Kind.CASH)).isEqualByComparingTo(result.cashInLieu());
        assertThat(result.after()).isNotNegative();
        assertThat(result.after().multiply(BigDecimal.valueOf(oldRate)))
                .isLessThanOrEqualTo(before.multiply(BigDecimal.valueOf(newRate)));
    }

    private static BigDecimal of(Map<Key, BigDecimal> moved, String ledger, Kind kind) {
        return moved.getOrDefault(new Key(ledger, kind), BigDecimal.ZERO);
    }

    private static CorporateAction split(BigDecimal oldRate, BigDecimal newRate, BigDecimal price) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return new CorporateAction("s-1", "SPLT", CorporateAction.SPLIT, null, oldRate, newRate, price, day, null);
    }
}
