-- What has settled, what corporate actions did to the accounts, and what operators did to them.

-- Fills from before there was a settlement were paid at once: what they moved with the market settles at the next run,
-- and their proceeds count as spent, which they could be.
UPDATE executions e
   SET account_id = o.account_id,
       trade_date = (e.executed_at AT TIME ZONE 'America/New_York')::date,
       settle_date = (e.executed_at AT TIME ZONE 'America/New_York')::date
  FROM orders o WHERE o.id = e.order_id AND e.account_id IS NULL;

CREATE TABLE settlements (
    id          uuid        PRIMARY KEY,
    account_id  uuid        NOT NULL REFERENCES accounts,
    settle_date date        NOT NULL,
    executions  integer     NOT NULL CHECK (executions > 0),
    settled_at  timestamptz NOT NULL,
    UNIQUE (account_id, settle_date)
);
COMMENT ON TABLE settlements IS 'Immutable: a row says that the account''s executions of that settle date have settled';

CREATE TABLE settlement_progress (
    only_row       boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    settled_before date    NOT NULL
);
COMMENT ON COLUMN settlement_progress.settled_before IS
    'Every execution that settles before this day has settled: the batch looks no further back';
INSERT INTO settlement_progress (settled_before) VALUES ('-infinity');

-- executions come in the order of their settle dates, nearly: blocks are told apart by a few bytes each
CREATE INDEX executions_by_settle_date ON executions USING brin (settle_date) WITH (autosummarize = on);

CREATE VIEW unsettled_executions AS
    SELECT e.id, e.account_id, e.symbol, e.side, e.qty, e.gross, e.fees, e.net, e.trade_date, e.settle_date
      FROM executions e
     WHERE e.settle_date >= (SELECT settled_before FROM settlement_progress)
       AND NOT EXISTS (SELECT FROM settlements s WHERE s.account_id = e.account_id AND s.settle_date = e.settle_date);

-- a violation is recorded in the transaction of its execution, before or after it
ALTER TABLE good_faith_violations
    ALTER CONSTRAINT good_faith_violations_execution_id_fkey DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE corporate_actions ADD entitled_at timestamptz;
COMMENT ON COLUMN corporate_actions.entitled_at IS 'Of a dividend: since when every account knows what it is owed';

CREATE TABLE dividend_entitlements (
    id           uuid          NOT NULL UNIQUE,
    action_id    text          NOT NULL REFERENCES corporate_actions,
    account_id   uuid          NOT NULL REFERENCES accounts,
    qty          numeric(18,9) NOT NULL CHECK (qty >= 0),
    amount       numeric(18,2) NOT NULL CHECK (amount >= 0),
    accrual      uuid          REFERENCES transactions,
    paid_at      timestamptz,
    withdrawn_at timestamptz,
    PRIMARY KEY (action_id, account_id),
    CONSTRAINT accrued_if_any CHECK ((amount > 0) = (accrual IS NOT NULL)),
    CONSTRAINT paid_or_withdrawn CHECK (num_nonnulls(paid_at, withdrawn_at) <= 1)
);
CREATE INDEX dividends_owed ON dividend_entitlements (action_id, account_id)
    WHERE amount > 0 AND paid_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX dividends_of_account ON dividend_entitlements (account_id);
COMMENT ON TABLE dividend_entitlements IS 'What each account is owed; a row of nothing says that its orders were adjusted';

CREATE TABLE split_applications (
    id           uuid          NOT NULL UNIQUE,
    action_id    text          NOT NULL REFERENCES corporate_actions,
    account_id   uuid          NOT NULL REFERENCES accounts,
    qty_before   numeric(18,9) NOT NULL CHECK (qty_before >= 0),
    qty_after    numeric(18,9) NOT NULL CHECK (qty_after >= 0),
    cash_in_lieu numeric(18,2) NOT NULL CHECK (cash_in_lieu >= 0),
    applied_at   timestamptz   NOT NULL,
    PRIMARY KEY (action_id, account_id)
);
CREATE INDEX splits_of_account ON split_applications (account_id);
COMMENT ON TABLE split_applications IS 'Immutable: shares at the close before the ex date, and those that took their place';

CREATE INDEX balances_of_ledger ON balances (ledger, account_id) WHERE ledger <> 'USD';
COMMENT ON INDEX balances_of_ledger IS 'Holders of a symbol; has no balance in it, so that a change of one needs no new entry';

CREATE TABLE corrections (
    transaction_id uuid        PRIMARY KEY REFERENCES transactions,
    reason         text        NOT NULL,
    ordered_by     uuid        NOT NULL,
    ordered_at     timestamptz NOT NULL
);
COMMENT ON TABLE corrections IS 'Immutable: who had a posting taken back, by which one, and why';

CREATE TABLE account_status_changes (
    id         uuid        PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES accounts,
    status     text        NOT NULL,
    reason     text        NOT NULL,
    changed_by uuid        NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX account_status_changes_of_account ON account_status_changes (account_id, id DESC);
COMMENT ON TABLE account_status_changes IS 'Immutable: which operator changed what an account may do, and why';

GRANT SELECT ON unsettled_executions TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON dividend_entitlements TO ${app_role};
GRANT SELECT, INSERT ON split_applications, settlements, corrections, account_status_changes TO ${app_role};
GRANT SELECT, UPDATE ON settlement_progress TO ${app_role};
