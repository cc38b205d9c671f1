package org.kontor.portfolio.investments.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kontor.messaging.Event;
import org.kontor.messaging.NewEvent;
import org.kontor.portfolio.events.EventSamples;
import org.kontor.portfolio.investments.entity.Investment;

/** R6. */
class APositionChangeIsToldAsTheSampleShowsTest {

    @Test
    void topicKeyTypeAndData() {
        Event sample = Event.parse(EventSamples.text("portfolio.position_changed.v1"));
        Investment investment = new Investment(UUID.randomUUID(), UUID.fromString(sample.key()), "AAPL");
        investment.buy(BigDecimal.TEN, new BigDecimal("5479.30"));
        investment.tradedAt(new BigDecimal("547.93"), OffsetDateTime.parse("2026-11-22T14:35:10.25Z"));

        assertThat(PositionChanged.of(investment))
                .isEqualTo(NewEvent.of("portfolio.v1", sample.key(), sample.type(), sample.subject(), sample.data()));
    }
}
