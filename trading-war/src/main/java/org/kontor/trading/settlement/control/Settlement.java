package org.kontor.trading.settlement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.database.Database;
import org.kontor.rest.problem.Problem;
import org.kontor.trading.acts.control.StaffActs;
import org.kontor.trading.sessions.entity.TradingCalendar;
import org.kontor.trading.settlement.entity.SettlementRun;

/**
 * Settles all accounts, each in a transaction of its own (R4).
 *
 * <p>It holds nothing between two accounts: where it dies, the next run goes on, on whatever replica that is.
 */
@ApplicationScoped
public class Settlement {

    private static final Logger LOG = Logger.getLogger(Settlement.class.getName());
    private static final UUID FIRST = new UUID(0, 0);
    private static final String DUE = """
            SELECT DISTINCT settle_date, account_id FROM unsettled_executions
             WHERE settle_date <= ? AND (settle_date, account_id) > (?, ?)
             ORDER BY settle_date, account_id LIMIT ?""";
    private static final String NOTHING_BEFORE =
            "UPDATE settlement_progress SET settled_before = ? WHERE settled_before < ?";

    /** One account's executions of one settle date. */
    private record Due(LocalDate settleDate, UUID accountId) {}

    @Inject
    Database database;

    @Inject
    AccountSettlement accounts;

    @Inject
    StaffActs acts;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.settlement.batch")
    int batch;

    /** Today in New York, by which it is decided what is due. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(TradingCalendar.NEW_YORK));
    }

    /** The same at somebody's command, which is on record before it begins. */
    public SettlementRun settle(UUID by, LocalDate through) {
        refuseFuture(through);
        acts.record(by.toString(), "settlement", "accounts", "through " + through);
        return settle(through);
    }

    /**
     * Settles everything due up to a day. An account that fails is left for the next run and holds up nobody.
     *
     * @param through last settle date; not in the future
     */
    public SettlementRun settle(LocalDate through) {
        refuseFuture(through);
        Set<UUID> settled = new HashSet<>();
        Set<UUID> failed = new HashSet<>();
        int executions = 0;
        Due last = new Due(LocalDate.EPOCH, FIRST);
        for (List<Due> page = due(through, last); !page.isEmpty(); page = due(through, last)) {
            for (Due each : page) {
                int done = settle(each, failed);
                executions += done;
                if (done > 0) {
                    settled.add(each.accountId());
                }
            }
            last = page.get(page.size() - 1);
        }
        if (failed.isEmpty()) {
            database.change(NOTHING_BEFORE, through, through);
        }
        return new SettlementRun(settled.size(), executions, failed.size());
    }

    private void refuseFuture(LocalDate through) {
        if (through.isAfter(today())) {
            throw Problem.unprocessable("not-yet", "Nothing settles before its day")
                    .with("today", today());
        }
    }

    private List<Due> due(LocalDate through, Due after) {
        return database.list(
                DUE,
                row -> new Due(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class)),
                through,
                after.settleDate(),
                after.accountId(),
                batch);
    }

    private int settle(Due due, Set<UUID> failed) {
        try {
            return accounts.settle(due.accountId(), due.settleDate());
        } catch (RuntimeException e) {
            failed.add(due.accountId());
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "cannot settle " + due.settleDate() + " of account " + due.accountId() + "; trying again");
            return 0;
        }
    }
}
