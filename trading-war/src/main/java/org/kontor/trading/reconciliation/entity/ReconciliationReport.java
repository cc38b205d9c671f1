package org.kontor.trading.reconciliation.entity;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The outcome of all checks over all accounts.
 *
 * @param accounts how many were looked at
 * @param mismatches of all checks together; zero if the books are right
 */
public record ReconciliationReport(
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt,
        long accounts,
        long mismatches,
        List<CheckResult> checks) {}
