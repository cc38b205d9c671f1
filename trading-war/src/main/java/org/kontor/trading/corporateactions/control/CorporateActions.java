package org.kontor.trading.corporateactions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kontor.trading.corporateactions.entity.CorporateAction;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** Carries out what is due on all accounts that it concerns, one after the other (R5, R7). */
@ApplicationScoped
public class CorporateActions {

    private static final Logger LOG = Logger.getLogger(CorporateActions.class.getName());
    private static final UUID FIRST = new UUID(0, 0);

    /** A day begins a little later here, so that no fill of the day before is still on its way into the books. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(1);

    @Inject
    Announcements announcements;

    @Inject
    Holdings holdings;

    @Inject
    SplitApplication splits;

    @Inject
    Dividends dividends;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "kontor.corporate-actions.batch")
    int batch;

    /** Does everything that is due; what fails is left for the next run. */
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant().minus(AFTER_MIDNIGHT), TradingCalendar.NEW_YORK);
        Set<String> waiting = new HashSet<>();
        for (CorporateAction action : announcements.ex(today)) {
            if (waiting.contains(action.symbol()) || !ex(action)) {
                waiting.add(action.symbol());
            }
        }
        for (CorporateAction dividend : announcements.payable(today)) {
            if (owed(dividend, account -> dividends.pay(dividend, account))) {
                announcements.applied(dividend);
            }
        }
        for (CorporateAction dividend : announcements.withdrawn()) {
            owed(dividend, account -> dividends.withdraw(dividend, account, today));
        }
    }

    private boolean ex(CorporateAction action) {
        if (action.isSplit()) {
            CorporateAction priced = priced(action);
            boolean all = concerned(action, account -> splits.apply(priced, account));
            if (all) {
                announcements.applied(action);
            }
            return all;
        }
        boolean all = concerned(action, account -> dividends.entitle(action, account));
        if (all) {
            announcements.entitled(action);
        }
        return all;
    }

    private CorporateAction priced(CorporateAction split) {
        return split.cashInLieuPrice() != null
                ? split
                : holdings.lastPriceBefore(split).map(split::payingFractionsAt).orElse(split);
    }

    private boolean concerned(CorporateAction action, Predicate<UUID> step) {
        return each(action, last -> holdings.concerned(action.symbol(), last, batch), step);
    }

    private boolean owed(CorporateAction dividend, Predicate<UUID> step) {
        return each(dividend, last -> announcements.owed(dividend, last, batch), step);
    }

    /** @return whether none failed */
    private boolean each(CorporateAction action, Function<UUID, List<UUID>> pages, Predicate<UUID> step) {
        int done = 0;
        boolean all = true;
        UUID last = FIRST;
        for (List<UUID> page = pages.apply(last); !page.isEmpty(); page = pages.apply(last)) {
            for (UUID account : page) {
                try {
                    done += step.test(account) ? 1 : 0;
                } catch (RuntimeException failed) {
                    all = false;
                    LOG.log(Level.WARNING, failed, () -> "cannot apply " + action + " to account " + account);
                }
                last = account;
            }
        }
        int accounts = done;
        if (done > 0) {
            LOG.info(
                    () -> action.kind() + " " + action.id() + " of " + action.symbol() + ": " + accounts + " accounts");
        }
        return all;
    }
}
