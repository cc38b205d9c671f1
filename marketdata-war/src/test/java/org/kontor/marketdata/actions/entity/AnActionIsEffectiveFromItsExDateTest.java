package org.kontor.marketdata.actions.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kontor.marketdata.actions.entity.ActionFixture.EX_DATE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** R9.2. */
class AnActionIsEffectiveFromItsExDateTest {

    private final CorporateAction split = ActionFixture.split("1", "2", EX_DATE);

    @Test
    void theDayBeforeItIsAnnounced() {
        assertThat(split.isEffectiveOn(EX_DATE.minusDays(1))).isFalse();
        assertThat(new RecordedAction(split, false).statusOn(EX_DATE.minusDays(1)))
                .isEqualTo("announced");
    }

    @Test
    void onTheDayItIsEffective() {
        assertThat(split.isEffectiveOn(EX_DATE)).isTrue();
        assertThat(new RecordedAction(split, false).statusOn(EX_DATE)).isEqualTo("effective");
    }

    @Test
    void whatIsWithdrawnStaysWithdrawn() {
        assertThat(new RecordedAction(split, true).statusOn(EX_DATE.plusYears(1)))
                .isEqualTo("withdrawn");
    }

    @Test
    void figuresThatMeanNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CashDividend(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Split(BigDecimal.ONE, BigDecimal.ZERO, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proposal(split.terms(), EX_DATE, EX_DATE, EX_DATE.minusDays(1))
                        .as(split.id(), split.symbol()));
    }
}
