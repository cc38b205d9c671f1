package org.kontor.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one place where a service asks the machine for the time; everything else is handed the clock. */
@ApplicationScoped
public class ClockProducer {

    /** In microseconds, as the database keeps time: what was answered once is answered again to the digit. */
    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
