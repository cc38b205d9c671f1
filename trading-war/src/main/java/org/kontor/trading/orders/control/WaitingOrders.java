package org.kontor.trading.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kontor.trading.quotes.entity.Quote;
import org.kontor.trading.sessions.entity.TradingCalendar;

/** Ids of open orders that something may have to be done for; each is looked at again under its lock. */
@ApplicationScoped
@Transactional
class WaitingOrders {

    private static final String WORKING = "status IN ('NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE')";

    /** Before a split has come to an account, its orders fill and trigger at nothing (R16). */
    private static final String NOT_BEFORE_A_SPLIT = " AND NOT split_is_due(account_id, symbol, %s)";

    private static final String FILLABLE = "SELECT id FROM orders WHERE symbol = ?1 AND " + WORKING
            + " AND NOT waits_for_stop AND (triggered_by IS NULL OR triggered_by < ?2) AND (NOT ?3 OR extended_hours)"
            + NOT_BEFORE_A_SPLIT.formatted("?7")
            + " AND (side = 'BUY' AND worst_price >= ?4 OR side = 'SELL' AND worst_price <= ?5) ORDER BY id LIMIT ?6";

    /** More than those that trigger: every trailing stop that may have to follow, and what a stop saw once before. */
    private static final String REACHED = "SELECT id FROM orders WHERE symbol = ?1 AND " + WORKING
            + " AND waits_for_stop AND (side = 'BUY' AND stop_price <= ?2 OR side = 'SELL' AND stop_price >= ?3"
            + " OR stop_seen OR side = 'SELL' AND water_mark < ?2 OR side = 'BUY' AND water_mark > ?3)"
            + NOT_BEFORE_A_SPLIT.formatted("?5") + " ORDER BY id LIMIT ?4";

    private static final String ENDED = "SELECT id FROM orders WHERE status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED',"
            + " 'PENDING_CANCEL', 'PENDING_REPLACE', 'SUSPENDED', 'HELD') AND expires_at <= ?1 LIMIT ?2";

    private static final String ACCEPTED = "SELECT id FROM orders WHERE status = 'ACCEPTED' AND time_in_force <> 'CLS'"
            + " AND (?1 OR extended_hours) ORDER BY id LIMIT ?2";

    private static final String TO_CANCEL =
            "SELECT id FROM orders WHERE status = 'PENDING_CANCEL' AND updated_at <= ?1 ORDER BY updated_at LIMIT ?2";

    private static final String TO_REPLACE = "SELECT order_id FROM order_replacements WHERE status = 'PENDING'"
            + " AND requested_at <= ?1 ORDER BY requested_at LIMIT ?2";

    private static final String SUSPEND = "SELECT o.id FROM quote_sizes q JOIN orders o ON o.symbol = q.symbol"
            + " WHERE q.halted AND o.status IN ('NEW', 'PARTIALLY_FILLED') LIMIT ?1";

    private static final String RESUME = "SELECT o.id FROM orders o LEFT JOIN quote_sizes q ON q.symbol = o.symbol"
            + " WHERE o.status = 'SUSPENDED' AND NOT coalesce(q.halted, false) LIMIT ?1";

    private static final String OPEN_IN =
            "SELECT id FROM orders WHERE status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED',"
                    + " 'PENDING_CANCEL', 'PENDING_REPLACE', 'SUSPENDED', 'HELD') AND symbol = ANY (string_to_array(?1, ' '))"
                    + " LIMIT ?2";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Those that the displayed prices can fill, oldest first. */
    List<UUID> fillable(Quote quote, boolean extendedHours, int limit) {
        return ids(FILLABLE, quote.symbol(), quote.number(), extendedHours, quote.ask(), quote.bid(), limit, today());
    }

    /** Those whose stop may be reached, or moved, by one of these quotes, oldest first. */
    List<UUID> reachedBy(String symbol, List<Quote> quotes, int limit) {
        BigDecimal highest = prices(quotes).max(BigDecimal::compareTo).orElseThrow();
        BigDecimal lowest = prices(quotes).min(BigDecimal::compareTo).orElseThrow();
        return ids(REACHED, symbol, highest, lowest, limit, today());
    }

    private LocalDate today() {
        return TradingCalendar.dateOf(clock.instant());
    }

    private static Stream<BigDecimal> prices(List<Quote> quotes) {
        return quotes.stream()
                .flatMap(quote -> Stream.of(quote.bid(), quote.ask(), quote.last()))
                .filter(Objects::nonNull);
    }

    List<UUID> ended(OffsetDateTime now, int limit) {
        return ids(ENDED, now, limit);
    }

    /** @param all whether the core session is open, else only those for extended hours */
    List<UUID> waitingForTheMarket(boolean all, int limit) {
        return ids(ACCEPTED, all, limit);
    }

    List<UUID> pendingCancelSince(OffsetDateTime before, int limit) {
        return ids(TO_CANCEL, before, limit);
    }

    /** Also those that have ended meanwhile: somebody has to say that they were not replaced. */
    List<UUID> pendingReplaceSince(OffsetDateTime before, int limit) {
        return ids(TO_REPLACE, before, limit);
    }

    List<UUID> toSuspend(int limit) {
        return ids(SUSPEND, limit);
    }

    List<UUID> toResume(int limit) {
        return ids(RESUME, limit);
    }

    /** Those of some symbols that have not ended. */
    List<UUID> openIn(Collection<String> symbols, int limit) {
        return ids(OPEN_IN, String.join(" ", symbols), limit);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String statement, Object... parameters) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}
