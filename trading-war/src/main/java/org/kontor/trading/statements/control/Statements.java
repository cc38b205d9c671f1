package org.kontor.trading.statements.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.history.control.TradeHistory;
import org.kontor.trading.history.entity.NewYorkDay;
import org.kontor.trading.statements.entity.Statement;

/** Draws up statements (R1, R2). */
@ApplicationScoped
public class Statements {

    /** A statement is made in memory and read by people; who moves more reads the ledger page by page. */
    private static final int MOST_MOVEMENTS = 5_000;
    /** A posting carries the time before its commit; no transaction lasts as long as this. */
    private static final Duration UNTIL_ALL_IS_COMMITTED = Duration.ofMinutes(1);

    @Resource
    DataSource database;

    @Inject
    TradeHistory history;

    @Inject
    Clock clock;

    /**
     * The statement of a day, at the latest of today in New York; one moment's view of the books.
     *
     * @param openedAt when the account was opened
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Statement of(UUID accountId, Instant openedAt, LocalDate date) {
        Instant now = clock.instant();
        if (date.isAfter(NewYorkDay.of(now).date())
                || date.isBefore(NewYorkDay.of(openedAt).date())) {
            throw Problem.notFound("statement");
        }
        try (Connection connection = database.getConnection()) {
            Snapshot.of(connection);
            return drawUp(connection, accountId, new NewYorkDay(date), now);
        } catch (SQLException e) {
            throw new StatementFailure("cannot draw up the statement of " + accountId + " of " + date, e);
        }
    }

    private Statement drawUp(Connection connection, UUID accountId, NewYorkDay day, Instant now) throws SQLException {
        LedgerDay ledger = new LedgerDay(connection, accountId, day);
        long postings = ledger.postings();
        if (postings > MOST_MOVEMENTS) {
            throw Problem.unprocessable("statement-too-large", "The day has more movements than a statement holds")
                    .with("movements", postings)
                    .with("limit", MOST_MOVEMENTS);
        }
        boolean complete = !now.isBefore(day.end().plus(UNTIL_ALL_IS_COMMITTED));
        return Statement.of(
                accountId,
                day.date(),
                complete,
                (complete ? day.end() : now).atOffset(ZoneOffset.UTC),
                ledger.balances(),
                ledger.movements(),
                history.posted(connection, accountId, day.start(), day.end()));
    }
}
