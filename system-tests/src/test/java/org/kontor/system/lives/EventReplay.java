package org.kontor.system.lives;

/**
 * Queries whose rows are faults: trading's events, read again from the first, against its state. Splits that reached
 * customers who held shares before are not in the test's world: nobody holds any from the day before.
 */
final class EventReplay {

    private static final String END = "'org.kontor.trading.order.%s.v1'";

    /** No order was both filled and canceled, nor anything else that is an end, nor the same twice. */
    static final String ENDED_TWICE = """
            SELECT subject, string_agg(type, ', ' ORDER BY sequence) FROM outbox
             WHERE topic = 'trading.orders.v1' AND type IN (%s, %s, %s, %s)
             GROUP BY subject HAVING count(*) > 1""".formatted(
            END.formatted("filled"), END.formatted("canceled"), END.formatted("expired"), END.formatted("rejected"));

    static final String WRONG_ORDERS = """
            SELECT coalesce(o.id::text, told.subject), o.status, o.cum_qty, o.qty, o.revision, told.data
              FROM orders o
              FULL JOIN (SELECT DISTINCT ON (subject) subject, data::jsonb AS data FROM outbox
                          WHERE topic = 'trading.orders.v1' ORDER BY subject, sequence DESC) told
                ON told.subject = o.id::text
             WHERE (lower(o.status), o.cum_qty, o.qty, o.revision)
                   IS DISTINCT FROM (data ->> 'status', (data ->> 'cum_qty')::numeric, (data ->> 'qty')::numeric,
                                     (data ->> 'revision')::integer)""";

    /** Each execution as its event tells it, once. */
    private static final String TOLD = """
            WITH fills AS (
                SELECT DISTINCT ON (data::jsonb -> 'execution' ->> 'id') key AS account_id,
                       data::jsonb ->> 'symbol' AS symbol, data::jsonb ->> 'side' AS side,
                       (data::jsonb -> 'execution' ->> 'qty')::numeric AS qty,
                       (data::jsonb -> 'execution' ->> 'net')::numeric AS net
                  FROM outbox WHERE topic = 'trading.orders.v1' AND data::jsonb ? 'execution')
            """;

    static final String WRONG_SHARES = TOLD + """
            SELECT account_id, symbol, told.qty, held.qty
              FROM (SELECT account_id, symbol, sum(CASE side WHEN 'buy' THEN qty ELSE -qty END) AS qty
                      FROM fills GROUP BY 1, 2) told
              FULL JOIN (SELECT account_id::text, ledger AS symbol, sum(balance) AS qty FROM balances
                          WHERE kind IN ('position', 'position_hold') GROUP BY 1, 2) held
                USING (account_id, symbol)
             WHERE coalesce(told.qty, 0) <> coalesce(held.qty, 0)""";

    /** Money paid in and out is told on another topic. */
    static final String WRONG_CASH = TOLD + """
            SELECT account_id, told.usd, held.usd
              FROM (SELECT account_id, sum(usd) AS usd
                      FROM (SELECT account_id, CASE side WHEN 'buy' THEN -net ELSE net END AS usd FROM fills
                             UNION ALL
                            SELECT key, (data::jsonb ->> 'amount')::numeric
                                        * CASE WHEN type LIKE '%.withdrawal.v1' THEN -1 ELSE 1 END
                              FROM outbox WHERE topic = 'trading.ledger.v1'
                               AND (type LIKE '%.deposit.v1' OR type LIKE '%.withdrawal.v1')) all_told
                     GROUP BY 1) told
              FULL JOIN (SELECT account_id::text, sum(balance) AS usd FROM balances WHERE ledger = 'USD' GROUP BY 1) held
                USING (account_id)
             WHERE coalesce(told.usd, 0) <> coalesce(held.usd, 0)""";

    private EventReplay() {}
}
