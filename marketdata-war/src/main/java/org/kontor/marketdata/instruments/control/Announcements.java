package org.kontor.marketdata.instruments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import org.kontor.marketdata.calendar.control.ExchangeClock;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Listing;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.messaging.Outbox;

/** Tells the other services of each instrument what they have not been told yet, in the caller's transaction (R1.6). */
@ApplicationScoped
public class Announcements {

    @Inject
    InstrumentTable instruments;

    @Inject
    AnnouncementTable told;

    @Inject
    ExchangeClock clock;

    @Inject
    Outbox outbox;

    /** Looks at all instruments, each of which it holds until the transaction ends. */
    public void tell() throws SQLException {
        instruments.lockAll();
        for (Listing listing : instruments.all()) {
            tell(listing);
        }
    }

    /** For today and for each day from which on something else will hold. */
    void tell(Listing listing) throws SQLException {
        Symbol symbol = listing.fed().symbol();
        NavigableMap<LocalDate, String> before = told.of(symbol);
        for (LocalDate day : listing.daysFrom(clock.today())) {
            Instrument instrument = listing.on(day);
            String terms = InstrumentEvents.terms(instrument).toString();
            Map.Entry<LocalDate, String> inForce = before.floorEntry(day);
            if (inForce == null || !inForce.getValue().equals(terms)) {
                outbox.publish(InstrumentEvents.changed(instrument, day));
                told.keep(symbol, day, terms);
                before.put(day, terms);
            }
        }
    }
}
