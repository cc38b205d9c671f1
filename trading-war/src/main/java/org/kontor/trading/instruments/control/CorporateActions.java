package org.kontor.trading.instruments.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.kontor.trading.instruments.entity.CorporateAction;
import org.kontor.trading.reference.control.ReferenceFailure;

/** What marketdata announced that companies do (R7). */
@ApplicationScoped
@Transactional
public class CorporateActions {

    private static final Logger LOG = Logger.getLogger(CorporateActions.class.getName());

    /** A split that all accounts have been tried with may still be corrected for those it failed for, on its day. */
    private static final String ANNOUNCE = """
            INSERT INTO corporate_actions AS a (action_id, symbol, kind, rate, old_rate, new_rate, cash_in_lieu_price,
                                                ex_date, record_date, pay_date, received_at, status)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'announced')
            ON CONFLICT (action_id) DO UPDATE SET symbol = excluded.symbol, kind = excluded.kind, rate = excluded.rate,
                old_rate = excluded.old_rate, new_rate = excluded.new_rate,
                cash_in_lieu_price = excluded.cash_in_lieu_price, ex_date = excluded.ex_date,
                record_date = excluded.record_date, pay_date = excluded.pay_date, received_at = excluded.received_at,
                status = 'announced'
            WHERE a.status <> 'applied' AND (a.offered_at IS NULL OR a.ex_date = excluded.ex_date)""";

    private static final String WITHDRAW =
            "UPDATE corporate_actions SET status = 'withdrawn' WHERE action_id = ? AND status = 'announced'";

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    /** Keeps an announcement, in the place of an earlier one of the same id. */
    void announce(CorporateAction action) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(ANNOUNCE)) {
            upsert.setString(1, action.id());
            upsert.setString(2, action.symbol());
            upsert.setString(3, action.kind());
            upsert.setBigDecimal(4, action.rate());
            upsert.setBigDecimal(5, action.oldRate());
            upsert.setBigDecimal(6, action.newRate());
            upsert.setBigDecimal(7, action.cashInLieuPrice());
            upsert.setObject(8, action.exDate());
            upsert.setObject(9, action.recordDate());
            upsert.setObject(10, action.payDate());
            upsert.setObject(11, OffsetDateTime.now(clock));
            report(upsert.executeUpdate(), "announcement", action.id());
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot store corporate action " + action.id(), e);
        }
    }

    void withdraw(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(WITHDRAW)) {
            update.setString(1, id);
            report(update.executeUpdate(), "withdrawal", id);
        } catch (SQLException e) {
            throw new ReferenceFailure("cannot withdraw corporate action " + id, e);
        }
    }

    private static void report(int rows, String what, String id) {
        if (rows == 0) {
            LOG.log(Level.WARNING, () -> what + " of corporate action " + id + " comes too late or for nothing");
        }
    }
}
