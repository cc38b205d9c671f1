package org.kontor.marketdata.calendar.control;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.kontor.marketdata.calendar.entity.CalendarChange;
import org.kontor.marketdata.reference.control.ReferenceEvent;
import org.kontor.messaging.NewEvent;

/** What the other services are told of the calendar. */
final class CalendarEvents {

    /** ISO 10383 code of the exchange, the key of its events. */
    private static final String EXCHANGE = "XNYS";

    private CalendarEvents() {}

    static NewEvent changed(CalendarChange change) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("exchange", EXCHANGE)
                .add("date", change.day().toString())
                .add("kind", change.kind().label());
        if (change.closeTime() != null) {
            data.add("close_time", change.closeTime().toString());
        }
        return ReferenceEvent.of("calendar_changed", EXCHANGE, change.day().toString(), data.build());
    }
}
