package org.kontor.marketdata.instruments.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kontor.marketdata.acts.control.StaffActs;
import org.kontor.marketdata.instruments.entity.Instrument;
import org.kontor.marketdata.instruments.entity.Listing;
import org.kontor.marketdata.instruments.entity.Symbol;
import org.kontor.marketdata.instruments.entity.TermsChange;

/** Writes changes of terms down, each in one transaction with who did it and what the others are told of it. */
@ApplicationScoped
class TermsJournal {

    @Inject
    InstrumentTable instruments;

    @Inject
    TermsTable terms;

    @Inject
    Announcements announcements;

    @Inject
    StaffActs acts;

    @Inject
    Clock clock;

    /** The instrument as it will be on the day of the change. */
    @Transactional(rollbackOn = SQLException.class)
    Instrument change(Symbol symbol, TermsChange change, UUID by) throws SQLException {
        instruments.lock(symbol);
        OffsetDateTime now = OffsetDateTime.now(clock);
        terms.keep(symbol, change, by, now);
        acts.record(by, now, "instrument-terms", symbol.value(), described(change));
        Listing listing = instruments.all().stream()
                .filter(each -> each.fed().symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
        announcements.tell(listing);
        return listing.on(change.from());
    }

    private static String described(TermsChange change) {
        return "from " + change.from()
                + (change.tickRule() == null
                        ? ""
                        : ", tick " + change.tickRule().tick().toPlainString())
                + (change.fractionable() == null ? "" : ", fractionable " + change.fractionable())
                + (change.tradable() == null ? "" : ", tradable " + change.tradable());
    }
}
