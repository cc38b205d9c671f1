package org.kontor.system.agreement;

/** Queries over trading's books whose rows are faults. */
public final class Books {

    /** INV-1, per transaction. */
    public static final String UNBALANCED_TRANSACTIONS = """
            SELECT transaction_id, ledger, sum(debit), sum(credit) FROM transaction_lines
             GROUP BY transaction_id, ledger HAVING sum(debit) <> sum(credit)""";

    /** INV-1, over all accounts and the house. */
    public static final String UNBALANCED_LEDGERS = """
            SELECT ledger, sum(debit), sum(credit) FROM transaction_lines
             GROUP BY ledger HAVING sum(debit) <> sum(credit)""";

    /** INV-2: a balance is the sum of its lines, and there is none without lines. */
    public static final String WRONG_BALANCES = """
            SELECT account_id, ledger, kind, b.balance, l.total
              FROM balances b
              FULL JOIN (SELECT account_id, ledger, kind, sum(credit - debit) AS total FROM transaction_lines
                          WHERE account_id IS NOT NULL GROUP BY account_id, ledger, kind) l
                USING (account_id, ledger, kind)
             WHERE coalesce(b.balance, 0) <> coalesce(l.total, 0)""";

    /** INV-4. */
    public static final String NEGATIVE_BALANCES =
            "SELECT account_id, ledger, kind, balance FROM balances WHERE balance < 0";

    /** INV-12, in both directions, for money and for shares. */
    public static final String WRONG_HOLDS = """
            SELECT account_id, ledger, b.balance, o.held
              FROM (SELECT account_id, ledger, sum(balance) AS balance FROM balances
                     WHERE kind IN ('hold', 'hold_unsettled', 'position_hold') AND balance <> 0 GROUP BY 1, 2) b
              FULL JOIN (SELECT account_id, CASE side WHEN 'BUY' THEN 'USD' ELSE symbol END AS ledger,
                                sum(hold) AS held
                           FROM orders WHERE hold <> 0 GROUP BY 1, 2) o
                USING (account_id, ledger)
             WHERE coalesce(b.balance, 0) <> coalesce(o.held, 0)""";

    /**
     * INV-11: never more than ordered, never beyond the limit, collars included, and sums that are those of the
     * executions, to the last decimal. A revision may have had another limit, and a split counts in other shares than
     * what was filled before.
     */
    public static final String WRONG_FILLS = """
            SELECT o.id, o.status, o.qty, o.cum_qty, o.cum_value, e.qty, e.value
              FROM orders o
              LEFT JOIN (SELECT order_id, sum(qty) AS qty, sum(qty * price) AS value, count(*) AS fills,
                                max(number) AS last, max(price) AS dearest, min(price) AS cheapest,
                                bool_and(gross = round(qty * price, 2)) AS to_the_cent
                           FROM executions GROUP BY order_id) e ON e.order_id = o.id
             WHERE coalesce(e.value, 0) <> o.cum_value OR o.cum_qty > o.qty
                OR coalesce(e.fills, 0) <> o.fills OR coalesce(e.last, 0) <> o.fills OR NOT coalesce(to_the_cent, true)
                OR o.revision = 1 AND (o.side = 'BUY' AND e.dearest > o.worst_price
                                       OR o.side = 'SELL' AND e.cheapest < o.worst_price)
                OR (coalesce(e.qty, 0) <> o.cum_qty
                    AND NOT EXISTS (SELECT FROM split_applications s
                                      JOIN corporate_actions a ON a.action_id = s.action_id
                                     WHERE s.account_id = o.account_id AND a.symbol = o.symbol))""";

    private Books() {}
}
