package org.kontor.trading.ledger.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.trading.database.control.RoundTrip;
import org.kontor.trading.ledger.entity.Line;
import org.kontor.trading.ledger.entity.Posting;

/** Writes postings, in the caller's transaction: any number of them in one statement. */
@ApplicationScoped
public class Ledger {

    private static final String POST = """
            WITH headers AS (
                INSERT INTO transactions (id, account_id, source_type, source_id, phase, value_date, recorded_at)
                SELECT h.*, ?::date, ?::timestamptz
                  FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[]) AS h)
            INSERT INTO transaction_lines (transaction_id, line, ledger, kind, account_id, debit, credit)
            SELECT * FROM unnest(?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::uuid[], ?::numeric[], ?::numeric[])""";

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    /**
     * Posts all or nothing.
     *
     * @param valueDate the day the movement counts from
     * @return ids of the postings made, in order; those that move nothing are left out
     */
    public List<UUID> post(LocalDate valueDate, Posting... postings) {
        RoundTrip trip = new RoundTrip();
        List<UUID> ids = addTo(trip, valueDate, List.of(postings));
        try {
            trip.send(database);
        } catch (SQLException e) {
            throw new LedgerFailure("cannot post", e);
        }
        return ids;
    }

    /** As {@link #post}, together with other statements that the caller sends. */
    public List<UUID> addTo(RoundTrip trip, LocalDate valueDate, List<Posting> postings) {
        List<UUID> ids = new ArrayList<>();
        Columns headers = new Columns(5);
        Columns lines = new Columns(7);
        for (Posting posting : postings) {
            if (!posting.isEmpty()) {
                UUID id = UuidCreator.getTimeOrderedEpoch();
                ids.add(id);
                headers.add(id, posting.accountId(), posting.sourceType(), posting.sourceId(), posting.phase());
                addLines(lines, id, posting);
            }
        }
        if (!ids.isEmpty()) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            trip.add(POST, row -> {
                row.date(valueDate).time(now);
                headers.bind(row, "uuid", "uuid", "text", "uuid", "text");
                lines.bind(row, "uuid", "smallint", "text", "text", "uuid", "numeric", "numeric");
            });
        }
        return ids;
    }

    private static void addLines(Columns lines, UUID id, Posting posting) {
        short number = 0;
        for (Line line : posting.lines()) {
            lines.add(
                    id,
                    ++number,
                    line.ledger(),
                    line.kind().name().toLowerCase(Locale.ROOT),
                    line.kind().isHouse() ? null : posting.accountId(),
                    line.debit(),
                    line.credit());
        }
    }
}
