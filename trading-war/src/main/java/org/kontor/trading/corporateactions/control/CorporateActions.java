package org.kontor.trading.corporateactions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * Does everything that is due; what fails is left for the next run.
     *
     * @return for how many accounts something failed
     */
    public int run() {
        LocalDate today = LocalDate.ofInstant(clock.instant().minus(AFTER_MIDNIGHT), TradingCalendar.NEW_YORK);
        int failures = 0;
        Set<String> waiting = new HashSet<>();
        for (CorporateAction action : announcements.ex(today)) {
            if (!waiting.contains(action.symbol())) {
                List<UUID> failed = ex(action);
                failures += failed.size();
                if (!failed.isEmpty()) {
                    waiting.add(action.symbol());
                }
            }
        }
        for (CorporateAction dividend : announcements.payable(today)) {
            List<UUID> failed = owed(dividend, account -> dividends.pay(dividend, account));
            failures += failed.size();
            if (failed.isEmpty()) {
                announcements.applied(dividend);
            }
        }
        for (CorporateAction dividend : announcements.withdrawn()) {
            failures += owed(dividend, account -> dividends.withdraw(dividend, account, today))
                    .size();
        }
        return failures;
    }

    private List<UUID> ex(CorporateAction action) {
        if (action.isSplit()) {
            return split(priced(action));
        }
        List<UUID> failed = each(action, concerned(action), account -> dividends.entitle(action, account));
        if (failed.isEmpty()) {
            announcements.entitled(action);
        }
        return failed;
    }

    /** First to all that it concerns, then to those that it failed for: nobody who came since has old shares. */
    private List<UUID> split(CorporateAction action) {
        Function<UUID, List<UUID>> pages =
                announcements.isOffered(action) ? last -> announcements.left(action, last, batch) : concerned(action);
        List<UUID> failed = each(action, pages, account -> splits.apply(action, account));
        if (failed.isEmpty()) {
            announcements.applied(action);
        } else {
            announcements.offered(action, failed);
        }
        return failed;
    }

    private CorporateAction priced(CorporateAction split) {
        return split.cashInLieuPrice() != null
                ? split
                : holdings.lastPriceBefore(split).map(split::payingFractionsAt).orElse(split);
    }

    private Function<UUID, List<UUID>> concerned(CorporateAction action) {
        return last -> holdings.concerned(action.symbol(), last, batch);
    }

    private List<UUID> owed(CorporateAction dividend, Predicate<UUID> step) {
        return each(dividend, last -> announcements.owed(dividend, last, batch), step);
    }

    /** @return the accounts that failed */
    private static List<UUID> each(CorporateAction action, Function<UUID, List<UUID>> pages, Predicate<UUID> step) {
        int done = 0;
        List<UUID> failures = new ArrayList<>();
        UUID last = FIRST;
        for (List<UUID> page = pages.apply(last); !page.isEmpty(); page = pages.apply(last)) {
            for (UUID account : page) {
                try {
                    done += step.test(account) ? 1 : 0;
                } catch (RuntimeException failed) {
                    failures.add(account);
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
        return failures;
    }
}
