package org.kontor.trading.reconciliation.control;

import java.util.Arrays;
import java.util.stream.Collectors;

/** All checks as one statement, so that they see one moment and add up the postings once (R4). */
final class CheckStatement {

    /**
     * Columns: name, mismatches of that check, account, item, facts, books; at most five rows of a check.
     *
     * <p>Parameters: the account before the first one, the last one, today.
     */
    static final String TEXT =
            """
            WITH scope AS MATERIALIZED (SELECT ?::uuid AS first, ?::uuid AS last, ?::date AS today),
            book AS MATERIALIZED (
                SELECT coalesce(l.account_id, t.account_id) AS account_id, t.source_type, l.ledger, l.kind,
                       sum(l.credit - l.debit) AS amount
                  FROM transactions t JOIN transaction_lines l ON l.transaction_id = t.id
                 WHERE t.account_id > (SELECT first FROM scope) AND t.account_id <= (SELECT last FROM scope)
                 GROUP BY 1, 2, 3, 4),
            executed AS MATERIALIZED (
                SELECT e.id, e.account_id, e.symbol, e.side, e.qty, e.gross, e.net, e.settle_date,
                       s.id IS NOT NULL AS settled
                  FROM executions e
                  LEFT JOIN settlements s ON s.account_id = e.account_id AND s.settle_date = e.settle_date
                 WHERE e.account_id > (SELECT first FROM scope) AND e.account_id <= (SELECT last FROM scope)),
            found AS (
            %s)
            SELECT name, mismatches, account_id, item, facts, books
              FROM (SELECT *, count(*) OVER (PARTITION BY name) AS mismatches,
                           row_number() OVER (PARTITION BY name ORDER BY account_id, item) AS number
                      FROM found) numbered
             WHERE number <= 5
             ORDER BY name, number""".formatted(Arrays.stream(Check.values()).map(Check::query).collect(Collectors.joining("\nUNION ALL\n")));

    private CheckStatement() {}
}
