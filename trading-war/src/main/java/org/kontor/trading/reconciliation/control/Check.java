package org.kontor.trading.reconciliation.control;

import java.util.Locale;

/**
 * What is compared (R1): two queries that each give account, item and amount; per item their sums must be equal.
 *
 * <p>They read the common tables of {@link CheckStatement}: {@code book}, {@code executed} and {@code scope}.
 */
enum Check {
    POSITIONS(
            "shares held are shares bought less shares sold, split since",
            """
            SELECT account_id, symbol, CASE side WHEN 'BUY' THEN qty ELSE -qty END FROM executed
             UNION ALL
            SELECT s.account_id, a.symbol, s.qty_after - s.qty_before
              FROM split_applications s JOIN corporate_actions a ON a.action_id = s.action_id, scope
             WHERE s.account_id > first AND s.account_id <= last""",
            "SELECT account_id, ledger, amount FROM book WHERE kind IN ('position', 'position_hold')"),

    CASH("money gained and spent is what executions, dividends and fractions of shares came to", """
            SELECT account_id, 'USD', CASE side WHEN 'SELL' THEN net ELSE -net END FROM executed
             UNION ALL
            SELECT account_id, 'USD', amount FROM dividend_entitlements, scope
             WHERE account_id > first AND account_id <= last AND paid_at IS NOT NULL
             UNION ALL
            SELECT account_id, 'USD', cash_in_lieu FROM split_applications, scope
             WHERE account_id > first AND account_id <= last""", """
            SELECT account_id, ledger, amount FROM book
             WHERE kind IN ('cash', 'hold', 'unsettled_in', 'hold_unsettled')
               AND source_type NOT IN ('deposit', 'withdrawal', 'correction')"""),

    BALANCES("every balance is the sum of its lines", """
            SELECT account_id, ledger || ' ' || kind, amount FROM book
             WHERE kind IN ('cash', 'hold', 'unsettled_in', 'hold_unsettled', 'position', 'position_hold')""", """
            SELECT account_id, ledger || ' ' || kind, balance FROM balances, scope
             WHERE account_id > first AND account_id <= last"""),

    HOLDS("what is reserved is what open orders hold, settled and not", """
            SELECT account_id, item, held
              FROM orders o, scope,
                   LATERAL (VALUES (CASE side WHEN 'BUY' THEN 'USD hold' ELSE symbol || ' position_hold' END,
                                    hold - hold_unsettled),
                                   ('USD hold_unsettled', hold_unsettled)) AS each (item, held)
             WHERE o.account_id > first AND o.account_id <= last
               AND status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE', 'SUSPENDED',
                              'HELD')""", """
            SELECT account_id, ledger || ' ' || kind, amount FROM book
             WHERE kind IN ('hold', 'hold_unsettled', 'position_hold')"""),

    FILLS("every execution was posted once", "SELECT account_id, id::text, 1 FROM executed", """
            SELECT account_id, source_id::text, 1 FROM transactions, scope
             WHERE account_id > first AND account_id <= last AND source_type = 'execution' AND phase = 'fill'"""),

    STREET(
            "what is owed to and by the market is what has been executed and not settled",
            """
            SELECT account_id, 'USD', CASE side WHEN 'BUY' THEN gross ELSE -gross END FROM executed WHERE NOT settled
             UNION ALL
            SELECT account_id, symbol, CASE side WHEN 'BUY' THEN -qty ELSE qty END FROM executed WHERE NOT settled""",
            "SELECT account_id, ledger, amount FROM book WHERE kind = 'street'"),

    PROCEEDS(
            "money that has not settled is no more than the sales that have not settled",
            """
            SELECT u.account_id, 'USD', least(u.amount, coalesce(s.net, 0))
              FROM (SELECT account_id, sum(amount) AS amount FROM book
                     WHERE kind IN ('unsettled_in', 'hold_unsettled') GROUP BY account_id) u
              LEFT JOIN (SELECT account_id, sum(net) AS net FROM executed
                          WHERE side = 'SELL' AND NOT settled GROUP BY account_id) s ON s.account_id = u.account_id""",
            "SELECT account_id, 'USD', amount FROM book WHERE kind IN ('unsettled_in', 'hold_unsettled')"),

    OVERDUE(
            "nothing is unsettled whose day is over",
            Check.NOTHING,
            "SELECT account_id, settle_date::text, 1 FROM executed, scope WHERE NOT settled AND settle_date < today"),

    OWED(
            "what the house owes of corporate actions is what has not been paid of them",
            """
            SELECT e.account_id, 'USD', e.amount FROM dividend_entitlements e, scope
             WHERE e.account_id > first AND e.account_id <= last AND e.withdrawn_at IS NULL
               AND (e.paid_at IS NULL
                    OR EXISTS (SELECT FROM transactions p JOIN transactions r ON r.reverses = p.id
                                WHERE p.source_type = 'dividend' AND p.source_id = e.id AND p.phase = 'paid'))""",
            "SELECT account_id, ledger, amount FROM book WHERE kind = 'corporate_action'"),

    LEDGERS("debits equal credits in every ledger", Check.NOTHING, "SELECT account_id, ledger, amount FROM book");

    private static final String NOTHING = "SELECT NULL::uuid, NULL::text, 0 WHERE false";

    private final String says;
    private final String facts;
    private final String books;

    Check(String says, String facts, String books) {
        this.says = says;
        this.facts = facts;
        this.books = books;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String says() {
        return says;
    }

    /** Its mismatches: name, account, item, facts, books. */
    String query() {
        return """
                SELECT '%s' AS name, account_id, item, sum(facts) AS facts, sum(books) AS books
                  FROM (SELECT account_id, item, amount AS facts, 0 AS books FROM (%s) f (account_id, item, amount)
                         UNION ALL
                        SELECT account_id, item, 0, amount FROM (%s) b (account_id, item, amount)) AS both_sides
                 GROUP BY account_id, item HAVING sum(facts) <> sum(books)""".formatted(word(), facts, books);
    }
}
