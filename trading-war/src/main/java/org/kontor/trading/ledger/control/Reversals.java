package org.kontor.trading.ledger.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.database.Database;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.ledger.entity.Reversible;

/** Takes a posting back by another one with debits and credits exchanged, in the caller's transaction (R4). */
@ApplicationScoped
public class Reversals {

    private static final String FIND = """
            SELECT t.source_type, t.phase, r.id,
                   (SELECT coalesce(sum(l.debit - l.credit), 0) FROM transaction_lines l
                     WHERE l.transaction_id = t.id AND l.account_id IS NOT NULL AND l.ledger = 'USD')
              FROM transactions t LEFT JOIN transactions r ON r.reverses = t.id
             WHERE t.id = ? AND t.account_id = ?""";
    private static final String SHORT = """
            SELECT l.ledger, l.kind, b.balance, sum(l.credit - l.debit)
              FROM transaction_lines l
              JOIN balances b ON b.account_id = l.account_id AND b.ledger = l.ledger AND b.kind = l.kind
             WHERE l.transaction_id = ?
             GROUP BY l.ledger, l.kind, b.balance
            HAVING b.balance < sum(l.credit - l.debit)""";
    private static final String HEADER = """
            INSERT INTO transactions (id, account_id, source_type, source_id, phase, value_date, recorded_at, reverses)
            SELECT ?, account_id, 'correction', id, 'reversed', ?, ?, id FROM transactions WHERE id = ?""";
    private static final String LINES = """
            INSERT INTO transaction_lines (transaction_id, line, ledger, kind, account_id, debit, credit)
            SELECT ?, line, ledger, kind, account_id, credit, debit FROM transaction_lines WHERE transaction_id = ?""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The posting, if the account has it. */
    public Optional<Reversible> find(UUID accountId, UUID transactionId) {
        return database.find(
                FIND,
                row -> new Reversible(
                        transactionId,
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getBigDecimal(4)),
                transactionId,
                accountId);
    }

    /**
     * Posts the opposite. The account's row is locked, so that the balances looked at are those changed.
     *
     * @return the id of the new posting; 409 {@code balance-would-be-negative} with which and by how much
     */
    public UUID reverse(UUID transactionId, LocalDate valueDate) {
        refuseWhatIsSpent(transactionId);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        database.change(HEADER, id, valueDate, OffsetDateTime.now(clock), transactionId);
        database.change(LINES, id, transactionId);
        return id;
    }

    private void refuseWhatIsSpent(UUID transactionId) {
        record Short(String ledger, String kind, BigDecimal balance, BigDecimal needed) {}
        List<Short> missing = database.list(
                SHORT,
                row -> new Short(row.getString(1), row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4)),
                transactionId);
        if (!missing.isEmpty()) {
            Short first = missing.get(0);
            throw Problem.conflict("balance-would-be-negative", "What was posted is not there any more to take back")
                    .with("ledger", first.ledger())
                    .with("kind", first.kind())
                    .with("balance", first.balance().stripTrailingZeros())
                    .with("needed", first.needed().stripTrailingZeros());
        }
    }
}
