package org.kontor.marketdata.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.acts.control.StaffActs;
import org.kontor.marketdata.calendar.entity.CalendarChange;
import org.kontor.messaging.Outbox;

/** Writes changes of the calendar down, each in one transaction with who did it and what the others are told of it. */
@ApplicationScoped
class CalendarJournal {

    @Inject
    CalendarTable table;

    @Inject
    Outbox outbox;

    @Inject
    StaffActs acts;

    @Inject
    Clock clock;

    @Transactional(rollbackOn = SQLException.class)
    void change(CalendarChange change, UUID by) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (table.keep(change, by, now)) {
            acts.record(
                    by,
                    now,
                    "calendar-day",
                    change.day().toString(),
                    change.kind().label());
            outbox.publish(CalendarEvents.changed(change));
        }
    }
}
