package org.kontor.marketdata.instruments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Listing;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TermsChange;

/** Writes changes of terms down, each in one transaction with what the others are told of it. */
@ApplicationScoped
class TermsJournal {

    @Inject
    InstrumentTable instruments;

    @Inject
    TermsTable terms;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** The instrument as it will be on the day of the change. */
    @Transactional(rollbackOn = SQLException.class)
    Instrument change(Symbol symbol, TermsChange change, UUID by) throws SQLException {
        instruments.lock(symbol);
        terms.keep(symbol, change, by, OffsetDateTime.now(clock));
        Listing listing = instruments.all().stream()
                .filter(each -> each.fed().symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
        announcements.tell(listing);
        return listing.on(change.from());
    }
}
