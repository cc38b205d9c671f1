package org.kontor.trading.reconciliation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.database.Database;
import org.kontor.trading.reconciliation.entity.CheckResult;
import org.kontor.trading.reconciliation.entity.Mismatch;
import org.kontor.trading.reconciliation.entity.ReconciliationReport;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** Checks all accounts, so many at a time (R5). */
@ApplicationScoped
public class Reconciliation {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String SLICE = """
            SELECT count(*), (array_agg(id ORDER BY id DESC))[1]
              FROM (SELECT id FROM accounts WHERE id > ? ORDER BY id LIMIT ?) AS next HAVING count(*) > 0""";

    /** The next accounts, up to the last one. */
    private record Slice(long accounts, UUID last) {}

    /** A mismatch, and how many its check has in the slice. */
    private record Found(String check, long mismatches, Mismatch example) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.reconciliation.slice")
    int slice;

    /** Everything, from the first account to the last. */
    public ReconciliationReport check() {
        OffsetDateTime start = OffsetDateTime.now(clock);
        Map<String, CheckResult> results = new LinkedHashMap<>();
        for (Check check : Check.values()) {
            results.put(check.word(), new CheckResult(check.word(), check.says(), 0, List.of()));
        }
        long accounts = 0;
        UUID last = BEFORE_ALL;
        for (Optional<Slice> next = next(last); next.isPresent(); next = next(last)) {
            check(last, next.get().last(), results);
            accounts += next.get().accounts();
            last = next.get().last();
        }
        long mismatches =
                results.values().stream().mapToLong(CheckResult::mismatches).sum();
        return new ReconciliationReport(
                start, OffsetDateTime.now(clock), accounts, mismatches, List.copyOf(results.values()));
    }

    private Optional<Slice> next(UUID after) {
        return database.find(SLICE, row -> new Slice(row.getLong(1), row.getObject(2, UUID.class)), after, slice);
    }

    private void check(UUID after, UUID last, Map<String, CheckResult> results) {
        LocalDate today = LocalDate.now(clock.withZone(TradingCalendar.NEW_YORK));
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Found> found = database.list(CheckStatement.TEXT, Reconciliation::found, after, last, today);
        found.forEach(each -> counts.put(each.check(), each.mismatches()));
        counts.forEach((check, count) -> results.computeIfPresent(
                check,
                (name, result) -> result.plus(
                        count,
                        found.stream()
                                .filter(each -> each.check().equals(name))
                                .map(Found::example)
                                .toList())));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString(1),
                row.getLong(2),
                new Mismatch(
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        plain(row.getBigDecimal(5)),
                        plain(row.getBigDecimal(6))));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }
}
