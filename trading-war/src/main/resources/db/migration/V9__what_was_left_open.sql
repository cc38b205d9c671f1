-- An order that is made one for the day ends with the day on which that was done, not with that of its creation.
ALTER TABLE orders ADD time_in_force_since timestamptz;
COMMENT ON COLUMN orders.time_in_force_since IS 'What its time in force counts from; null from its creation on';

-- Shares have nine decimals and prices four: their product has thirteen. What was rounded to nine is summed anew.
ALTER TABLE orders ALTER cum_value TYPE numeric(32,13);
UPDATE orders o SET cum_value = e.value
  FROM (SELECT order_id, sum(qty * price) AS value FROM executions GROUP BY order_id) e
 WHERE e.order_id = o.id AND o.cum_value <> e.value;

-- A split that fails for an account is tried again for that one, and does not keep others out of the symbol.
ALTER TABLE corporate_actions ADD offered_at timestamptz;
COMMENT ON COLUMN corporate_actions.offered_at IS
    'Of a split: when all accounts that it concerns had been tried; it has come to all but those in split_failures';
CREATE TABLE split_failures (
    action_id  text        NOT NULL REFERENCES corporate_actions,
    account_id uuid        NOT NULL REFERENCES accounts,
    failed_at  timestamptz NOT NULL,
    PRIMARY KEY (action_id, account_id)
);
COMMENT ON TABLE split_failures IS 'First failures; one with a row in split_applications has been made good';
GRANT SELECT, INSERT ON split_failures TO ${app_role};

CREATE OR REPLACE FUNCTION split_is_due(of_account uuid, of_symbol text, on_day date)
    RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM corporate_actions a
                    WHERE a.symbol = of_symbol AND a.kind = 'split' AND a.status = 'announced' AND a.ex_date <= on_day
                      AND a.old_rate > 0 AND a.new_rate > 0
                      AND NOT EXISTS (SELECT FROM split_applications s
                                       WHERE s.action_id = a.action_id AND s.account_id = of_account)
                      AND (a.offered_at IS NULL
                           OR EXISTS (SELECT FROM split_failures f
                                       WHERE f.action_id = a.action_id AND f.account_id = of_account)));
END $$;

-- Old keys are forgotten. They come in the order of their time, so that ranges of pages tell where the old ones are:
-- nearly nothing to keep while orders are entered.
CREATE INDEX idempotency_keys_by_age ON idempotency_keys USING brin (created_at) WITH (autosummarize = on);
GRANT DELETE ON idempotency_keys TO ${app_role};
