package org.kontor.marketdata.actions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.marketdata.reference.control.EventFiles.assertLooksLikeItsSample;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.actions.entity.ActionFixture;
import org.kontor.marketdata.actions.entity.CorporateAction;
import org.kontor.marketdata.instruments.entity.InstrumentFixture;
import org.kontor.marketdata.reference.control.EventFiles;
import org.kontor.messaging.NewEvent;

/** R9.3. */
class ActionEventsLookLikeTheirSamplesTest {

    private final CorporateAction split = ActionFixture.twoForOne()
            .as(UUID.fromString("019ac0de-1111-7222-8333-000000000001"), InstrumentFixture.AAPL);
    private final CorporateAction dividend = ActionFixture.dividend()
            .as(UUID.fromString("019ac0de-1111-7222-8333-000000000002"), InstrumentFixture.AAPL);

    @Test
    void aSplit() {
        assertLooksLikeItsSample(ActionEvents.announced(split));
    }

    @Test
    void aDividend() {
        NewEvent event = ActionEvents.announced(dividend);

        assertThat(event.data())
                .isEqualTo(EventFiles.data("org.kontor.marketdata.corporate_action_announced.v1.dividend"));
    }

    @Test
    void aWithdrawal() {
        assertLooksLikeItsSample(ActionEvents.withdrawn(split));
    }
}
