package org.kontor.marketdata.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.kontor.marketdata.calendar.entity.TradingDay;

/** What day it is where the exchange is: from when on things hold is counted in its days. */
@ApplicationScoped
public class ExchangeClock {

    @Inject
    Clock clock;

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(TradingDay.NEW_YORK));
    }
}
