package org.kontor.trading.corporateactions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kontor.database.Database;
import org.kontor.trading.corporateactions.entity.CorporateAction;

/** What has been announced, and how far it has been carried out. */
@ApplicationScoped
public class Announcements {

    private static final String THOSE = """
            SELECT action_id, symbol, kind, rate, old_rate, new_rate, cash_in_lieu_price, ex_date, pay_date
              FROM corporate_actions a
             WHERE (kind = 'cash_dividend' AND rate > 0 OR kind = 'split' AND old_rate > 0 AND new_rate > 0)
               AND %s
             ORDER BY ex_date, received_at, action_id""";
    private static final String EX = THOSE.formatted("status = 'announced' AND entitled_at IS NULL AND ex_date <= ?");
    private static final String PAYABLE =
            THOSE.formatted("status = 'announced' AND entitled_at IS NOT NULL AND pay_date <= ?");
    private static final String WITHDRAWN = THOSE.formatted("""
            status = 'withdrawn' AND EXISTS (SELECT FROM dividend_entitlements e
                WHERE e.action_id = a.action_id AND amount > 0 AND paid_at IS NULL AND withdrawn_at IS NULL)""");
    private static final String OWED = """
            SELECT account_id FROM dividend_entitlements
             WHERE action_id = ? AND account_id > ? AND amount > 0 AND paid_at IS NULL AND withdrawn_at IS NULL
             ORDER BY account_id LIMIT ?""";

    private static final String LEFT = """
            SELECT account_id FROM split_failures f
             WHERE action_id = ? AND account_id > ?
               AND NOT EXISTS (SELECT FROM split_applications s
                                WHERE s.action_id = f.action_id AND s.account_id = f.account_id)
             ORDER BY account_id LIMIT ?""";
    /** At once, so that nobody is let go of whose failure is not known. */
    private static final String OFFER = """
            WITH failures AS (
                INSERT INTO split_failures (action_id, account_id, failed_at)
                SELECT ?, account_id, ? FROM unnest(string_to_array(?, ' ')::uuid[]) AS account_id
                ON CONFLICT DO NOTHING)
            UPDATE corporate_actions SET offered_at = ? WHERE action_id = ? AND offered_at IS NULL""";

    private static final String OFFERED =
            "SELECT 1 FROM corporate_actions WHERE action_id = ? AND offered_at IS NOT NULL";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Actions whose ex date has come and that have not reached all accounts, oldest first. */
    List<CorporateAction> ex(LocalDate today) {
        return database.list(EX, Announcements::action, today);
    }

    /** Dividends whose pay date has come. */
    List<CorporateAction> payable(LocalDate today) {
        return database.list(PAYABLE, Announcements::action, today);
    }

    /** Dividends that were taken back while they were owed. */
    List<CorporateAction> withdrawn() {
        return database.list(WITHDRAWN, Announcements::action);
    }

    /** Accounts that are owed the dividend, in the order of their ids. */
    List<UUID> owed(CorporateAction dividend, UUID after, int limit) {
        return database.list(OWED, row -> row.getObject(1, UUID.class), dividend.id(), after, limit);
    }

    /** Whether all accounts that a split concerns have been tried, so that only those it failed for are left. */
    boolean isOffered(CorporateAction split) {
        return database.find(OFFERED, row -> true, split.id()).isPresent();
    }

    /** All accounts that a split concerns have been tried, and it has come to all but these. */
    void offered(CorporateAction split, List<UUID> failed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String accounts = failed.stream().map(UUID::toString).collect(Collectors.joining(" "));
        database.change(OFFER, split.id(), now, accounts, now, split.id());
    }

    /** Accounts that a split failed for and has not come to since, in the order of their ids. */
    List<UUID> left(CorporateAction split, UUID after, int limit) {
        return database.list(LEFT, row -> row.getObject(1, UUID.class), split.id(), after, limit);
    }

    /** All accounts know what they are owed. */
    void entitled(CorporateAction dividend) {
        database.change(
                "UPDATE corporate_actions SET entitled_at = ? WHERE action_id = ?",
                OffsetDateTime.now(clock),
                dividend.id());
    }

    /** It has reached all accounts and is never changed again. */
    void applied(CorporateAction action) {
        database.change("UPDATE corporate_actions SET status = 'applied' WHERE action_id = ?", action.id());
    }

    private static CorporateAction action(ResultSet row) throws SQLException {
        return new CorporateAction(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class));
    }
}
