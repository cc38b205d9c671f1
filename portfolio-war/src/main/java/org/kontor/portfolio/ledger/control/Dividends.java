package org.kontor.portfolio.ledger.control;

import static org.kontor.database.Database.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.kontor.database.Database;
import org.kontor.portfolio.ledger.entity.Dividend;
import org.kontor.portfolio.ledger.entity.Posting;

/** Dividends that users were paid (R3). */
@ApplicationScoped
public class Dividends {

    private static final String ADD = """
            INSERT INTO dividends (posting_id, user_id, symbol, qty, rate, amount, ex_date, pay_date)
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::date[],
                ?::date[])""";
    private static final String TAKE_BACK = """
            UPDATE dividends d SET reversed_by = r.id
            FROM unnest(?::uuid[], ?::uuid[]) AS r (id, reverses)
            WHERE d.posting_id = r.reverses AND d.reversed_by IS NULL
            RETURNING d.user_id, d.amount""";

    @Inject
    Database database;

    void add(Collection<Posting> paid) {
        database.change(
                ADD,
                column(paid, Posting::id),
                column(paid, Posting::userId),
                column(paid, Posting::symbol),
                column(paid, of(Dividend::qty)),
                column(paid, of(Dividend::rate)),
                column(paid, Posting::cash),
                column(paid, of(Dividend::exDate)),
                column(paid, of(Dividend::payDate)));
    }

    /** What of their dividends the reversals took back, by user (R5). */
    Map<UUID, BigDecimal> takeBack(Collection<Posting> reversals) {
        Map<UUID, BigDecimal> lost = new HashMap<>();
        database.list(
                        TAKE_BACK,
                        row -> Map.entry(row.getObject(1, UUID.class), row.getBigDecimal(2)),
                        column(reversals, Posting::id),
                        column(reversals, Posting::reverses))
                .forEach(each -> lost.merge(each.getKey(), each.getValue(), BigDecimal::add));
        return lost;
    }

    private static Function<Posting, Object> of(Function<Dividend, Object> value) {
        return posting -> posting.dividend().map(value).orElseThrow();
    }
}
