package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** R4. Source: domain reference 2.8. */
class AHoldTouchesUnsettledMoneyLastTest {

    private final Hold hold = new Hold();

    @Test
    void itTakesWhatIsSettledFirst() {
        is(resize("100", "70"), "70", "30");
        assertThat(hold.unsettled()).isEqualByComparingTo("30");
    }

    @Test
    void itGivesBackWhatIsUnsettledFirst() {
        resize("100", "70");
        is(resize("80", "0"), "0", "-20");
        is(resize("50", "0"), "-20", "-10");
        assertThat(hold.unsettled()).isEqualByComparingTo("0");
        assertThat(hold.amount()).isEqualByComparingTo("50");
    }

    @Test
    void itPaysWithWhatIsSettledFirst() {
        resize("100", "70");
        is(pay("60"), "60", "0");
        is(pay("20"), "10", "10");
        assertThat(hold.amount()).isEqualByComparingTo("20");
        assertThat(hold.unsettled()).isEqualByComparingTo("20");
    }

    @Test
    void itPaysNoMoreThanItHas() {
        resize("100", "100");
        assertThatIllegalStateException().isThrownBy(() -> pay("100.01"));
    }

    private Sum resize(String target, String freeSettled) {
        return hold.resize(new BigDecimal(target), new BigDecimal(freeSettled));
    }

    private Sum pay(String cost) {
        return hold.pay(new BigDecimal(cost));
    }

    private static void is(Sum sum, String settled, String unsettled) {
        assertThat(sum.settled()).isEqualByComparingTo(settled);
        assertThat(sum.unsettled()).isEqualByComparingTo(unsettled);
    }
}
