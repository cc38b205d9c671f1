package org.kontor.marketdata.bars.entity;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2.1. */
class BarHoldsItsPricesTogetherTest {

    @ParameterizedTest
    @CsvSource({
        "12.30, 12.20, 11.00, 12.00, open 12.30 is above high 12.20",
        "10.90, 12.20, 11.00, 12.00, open 10.90 is below low 11.00",
        "12.00, 12.20, 11.00, 12.30, close 12.30 is above high 12.20",
        "12.00, 12.20, 11.00, 10.90, close 10.90 is below low 11.00",
        "12.00, 11.00, 12.20, 12.00, low 12.20 is above high 11.00",
        "12.00, 12.20, 0.00, 12.00, low 0.00 is not above zero"
    })
    void refusesPricesThatContradictEachOther(String open, String high, String low, String close, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarFixture.bar(open, high, low, close))
                .withMessage(reason);
    }

    @Test
    void takesADayOnWhichNothingMoved() {
        BarFixture.bar("5.00", "5.00", "5.00", "5.00");
    }
}
