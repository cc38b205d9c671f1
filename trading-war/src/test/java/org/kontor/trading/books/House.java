package org.kontor.trading.books;

import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.kontor.database.Database;
import org.kontor.messaging.Outbox;
import org.kontor.stack.postgres.MigratedDatabase;
import org.kontor.trading.ledger.control.AccountBalances;
import org.kontor.trading.ledger.control.Ledger;
import org.kontor.trading.ledger.entity.Balances;
import org.kontor.trading.ledger.entity.Kind;
import org.kontor.trading.ledger.entity.Posting;

/** One replica of trading without its server: the real beans on the real database, and a clock of its own. */
public final class House implements AutoCloseable {

    private final OneConnection connection;
    private final RecordingOutbox outbox;
    private final SetClock clock;
    private final Events events = new Events();
    private final Wired beans;

    public House(MigratedDatabase database, LocalDate day) {
        this(database, new SetClock(day), new RecordingOutbox());
    }

    public House(MigratedDatabase database, SetClock clock, RecordingOutbox outbox) {
        this(connection(database), clock, outbox);
    }

    public House(OneConnection connection, SetClock clock, RecordingOutbox outbox) {
        this.connection = connection;
        this.clock = clock;
        this.outbox = outbox;
        this.beans = new Wired()
                .with(DataSource.class, connection)
                .with(Clock.class, clock)
                .with(Event.class, events)
                .with(Outbox.class, outbox);
    }

    private static OneConnection connection(MigratedDatabase database) {
        try {
            return new OneConnection(database.connect());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return beans.get(type);
    }

    public Wired beans() {
        return beans;
    }

    public RecordingOutbox outbox() {
        return outbox;
    }

    public Events events() {
        return events;
    }

    public SetClock clock() {
        return clock;
    }

    public Database database() {
        return bean(Database.class);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return connection.inTransaction(work);
    }

    /** A new account with as much cash. */
    public UUID open(String cash) {
        UUID account = UUID.randomUUID();
        database()
                .change(
                        "INSERT INTO accounts (id, user_id, status, opened_at, version) VALUES (?, ?, 'OPEN', ?, 1)",
                        account,
                        UUID.randomUUID(),
                        OffsetDateTime.now(clock));
        BigDecimal amount = new BigDecimal(cash);
        if (amount.signum() > 0) {
            post(new Posting(account, "deposit", UUID.randomUUID(), "received")
                    .move(Posting.USD, amount, Kind.BANK, Kind.CASH));
        }
        return account;
    }

    public UUID post(Posting posting) {
        return bean(Ledger.class).post(clock.day(), posting).stream()
                .findFirst()
                .orElse(null);
    }

    public Balances balances(UUID account) {
        return bean(AccountBalances.class).of(account);
    }

    /** What one kind of an account's postings amounts to, the house's share of them included; a credit counts plus. */
    public BigDecimal booked(UUID account, String ledger, Kind kind) {
        return database()
                .find(
                        """
                        SELECT coalesce(sum(l.credit - l.debit), 0)
                          FROM transactions t JOIN transaction_lines l ON l.transaction_id = t.id
                         WHERE t.account_id = ? AND l.ledger = ? AND l.kind = ?""",
                        row -> row.getBigDecimal(1),
                        account,
                        ledger,
                        kind.name().toLowerCase(Locale.ROOT))
                .orElseThrow();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
