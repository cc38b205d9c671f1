package org.kontor.trading.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.kontor.trading.reference.control.ReferenceFailure;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** What an operator watches: how long the calendar lasts. -1 while the database has never been reached. */
@ApplicationScoped
public class CalendarMetrics {

    @Inject
    MarketCalendar calendar;

    @Inject
    Clock clock;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        // being called creates the bean, and with it the gauge
    }

    @Gauge(
            name = "kontor_calendar_days_left",
            unit = "days",
            absolute = true,
            description = "Days until a year begins of which no holiday of the exchange is known")
    public long daysLeft() {
        try {
            LocalDate today = TradingCalendar.dateOf(clock.instant());
            return ChronoUnit.DAYS.between(today, calendar.current().unknownFrom(today));
        } catch (ReferenceFailure unreachable) {
            return -1;
        }
    }
}
