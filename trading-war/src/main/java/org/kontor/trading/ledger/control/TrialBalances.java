package org.kontor.trading.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.trading.ledger.entity.TrialBalance;
import org.kontor.trading.ledger.entity.TrialBalance.Part;

/** Adds up postings: of one account, or of the whole house. */
@ApplicationScoped
public class TrialBalances {

    /** Postings added up by one statement: few enough for any limit on its time. */
    private static final int SLICE = 100_000;

    private static final UUID FIRST = new UUID(0, 0);
    private static final String OF_ACCOUNT = """
            SELECT l.ledger, l.kind, sum(l.debit), sum(l.credit)
              FROM transactions t JOIN transaction_lines l ON l.transaction_id = t.id
             WHERE t.account_id = ? GROUP BY l.ledger, l.kind""";
    private static final String END_OF_SLICE = "SELECT id FROM transactions WHERE id > ? ORDER BY id OFFSET ? LIMIT 1";
    private static final String OF_SLICE = """
            SELECT ledger, kind, sum(debit), sum(credit) FROM transaction_lines
             WHERE transaction_id > ? AND transaction_id <= ? GROUP BY ledger, kind""";
    private static final String OF_REST = """
            SELECT ledger, kind, sum(debit), sum(credit) FROM transaction_lines
             WHERE transaction_id > ? GROUP BY ledger, kind""";

    @Inject
    Database database;

    /** The account's postings, with what they moved in the house's own kinds. */
    public TrialBalance ofAccount(UUID accountId) {
        return TrialBalance.of(database.list(OF_ACCOUNT, TrialBalances::part, accountId));
    }

    /**
     * All postings. Nothing posted changes, so slices may be read one after the other: what is posted meanwhile is in
     * the sum whole or not at all.
     */
    public TrialBalance ofHouse() {
        List<Part> parts = new ArrayList<>();
        UUID start = FIRST;
        for (Optional<UUID> end = endOfSlice(start); end.isPresent(); end = endOfSlice(start)) {
            parts.addAll(database.list(OF_SLICE, TrialBalances::part, start, end.get()));
            start = end.get();
        }
        parts.addAll(database.list(OF_REST, TrialBalances::part, start));
        return TrialBalance.of(parts);
    }

    private Optional<UUID> endOfSlice(UUID start) {
        return database.find(END_OF_SLICE, row -> row.getObject(1, UUID.class), start, SLICE);
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getString(1), row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4));
    }
}
