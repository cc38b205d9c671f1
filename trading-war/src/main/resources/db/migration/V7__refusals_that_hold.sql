-- Executions name their account and their days from V3 on; those before were given theirs in V5.
UPDATE executions e
   SET account_id = o.account_id,
       trade_date = coalesce(e.trade_date, (e.executed_at AT TIME ZONE 'America/New_York')::date),
       settle_date = coalesce(e.settle_date, (e.executed_at AT TIME ZONE 'America/New_York')::date)
  FROM orders o
 WHERE o.id = e.order_id AND (e.account_id IS NULL OR e.trade_date IS NULL OR e.settle_date IS NULL);
ALTER TABLE executions
    ALTER account_id SET NOT NULL,
    ALTER trade_date SET NOT NULL,
    ALTER settle_date SET NOT NULL;

-- A repeat of an order gets the first answer whole.
ALTER TABLE idempotency_keys
    ADD status   smallint CHECK (status BETWEEN 200 AND 599),
    ADD location text;
COMMENT ON COLUMN idempotency_keys.status IS 'HTTP status of the answer; null for answers from before it was kept';
COMMENT ON COLUMN idempotency_keys.body IS 'Null while the request is being carried out';

-- What a replacement is wanted for may end before it applies; whoever dies then leaves the wish behind.
CREATE INDEX replacements_to_finish ON order_replacements (requested_at) WHERE status = 'PENDING';

-- From its ex date on a symbol trades at the new price. Until a split has come to an account, its orders have the old
-- quantities and prices, and nothing of them fills or triggers.
CREATE INDEX splits_to_apply ON corporate_actions (symbol) WHERE kind = 'split' AND status = 'announced';
CREATE FUNCTION split_is_due(of_account uuid, of_symbol text, on_day date) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM corporate_actions a
                    WHERE a.symbol = of_symbol AND a.kind = 'split' AND a.status = 'announced' AND a.ex_date <= on_day
                      AND a.old_rate > 0 AND a.new_rate > 0
                      AND NOT EXISTS (SELECT FROM split_applications s
                                       WHERE s.action_id = a.action_id AND s.account_id = of_account));
END $$;

-- As take_displayed without an account, which replicas of the version before still call.
CREATE FUNCTION take_displayed(of_symbol text, at_quote bigint, bid_size bigint, ask_size bigint,
                               buys boolean, wanted bigint, all_or_nothing boolean, for_account uuid, on_day date)
    RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    IF split_is_due(for_account, of_symbol, on_day) THEN
        RETURN NULL;
    END IF;
    RETURN take_displayed(of_symbol, at_quote, bid_size, ask_size, buys, wanted, all_or_nothing);
END $$;
COMMENT ON FUNCTION take_displayed(text, bigint, bigint, bigint, boolean, bigint, boolean, uuid, date) IS
    'NULL: the symbol is halted, a newer quote is known, or a split is about to come to the account';
