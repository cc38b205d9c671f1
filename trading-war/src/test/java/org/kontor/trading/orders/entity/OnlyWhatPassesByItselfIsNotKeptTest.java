package org.kontor.trading.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** R2a: what would be refused again is kept as rejected; what passes is not. */
class OnlyWhatPassesByItselfIsNotKeptTest {

    @Test
    void aMissingPriceAndASplitOnItsWay() {
        assertThat(Arrays.stream(Reason.values()).filter(Reason::isPassing))
                .containsExactlyInAnyOrder(Reason.NO_REFERENCE_PRICE, Reason.SPLIT_DUE);
    }
}
