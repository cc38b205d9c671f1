package org.kontor.portfolio.portfolios.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kontor.messaging.Event;
import org.kontor.portfolio.events.EventSamples;
import org.kontor.portfolio.events.control.EventData;

/** R1. */
class RegistrationsAreUnderstoodTest {

    @Test
    void theSampleNamesTheUser() {
        Event event = EventSamples.registered();

        assertThat(event.type()).isEqualTo(UserEventsListener.REGISTERED);
        assertThat(new EventData(event.data()).uuid("user_id")).hasToString(event.key());
    }
}
