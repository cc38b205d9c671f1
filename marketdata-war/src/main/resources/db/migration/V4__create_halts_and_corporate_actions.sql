CREATE TABLE halts (
    id         uuid        PRIMARY KEY,
    symbol     text        NOT NULL REFERENCES instruments,
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    halted_at  timestamptz NOT NULL,
    halted_by  uuid        NOT NULL,
    resumed_at timestamptz CHECK (resumed_at >= halted_at),
    resumed_by uuid,
    CONSTRAINT resumed_by_somebody CHECK ((resumed_at IS NULL) = (resumed_by IS NULL))
);
CREATE UNIQUE INDEX one_halt_at_a_time ON halts (symbol) WHERE resumed_at IS NULL;
COMMENT ON TABLE halts IS 'Every halt there was; one without resumed_at is in force on all replicas';

CREATE TABLE corporate_actions (
    id                 uuid        PRIMARY KEY,
    symbol             text        NOT NULL REFERENCES instruments,
    kind               text        NOT NULL CHECK (kind IN ('cash_dividend', 'split')),
    rate               numeric     CHECK (rate > 0),
    old_rate           numeric     CHECK (old_rate > 0),
    new_rate           numeric     CHECK (new_rate > 0),
    cash_in_lieu_price numeric     CHECK (cash_in_lieu_price > 0),
    ex_date            date        NOT NULL,
    record_date        date        NOT NULL,
    pay_date           date        NOT NULL CHECK (pay_date >= record_date),
    announced_at       timestamptz NOT NULL,
    announced_by       uuid        NOT NULL,
    withdrawn_at       timestamptz,
    withdrawn_by       uuid,
    CONSTRAINT a_dividend_has_a_rate CHECK ((kind = 'cash_dividend') = (rate IS NOT NULL)),
    CONSTRAINT a_split_has_two_rates CHECK
        ((kind = 'split') = (old_rate IS NOT NULL) AND (old_rate IS NULL) = (new_rate IS NULL)),
    CONSTRAINT only_a_split_leaves_fractions CHECK (kind = 'split' OR cash_in_lieu_price IS NULL),
    CONSTRAINT withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE UNIQUE INDEX one_action_of_a_kind_a_day ON corporate_actions (symbol, kind, ex_date) WHERE withdrawn_at IS NULL;
CREATE INDEX corporate_actions_of_symbol ON corporate_actions (symbol, id DESC);
COMMENT ON TABLE corporate_actions IS 'Announced dividends and splits; never changed, only withdrawn before their ex-date';

GRANT SELECT, INSERT, UPDATE ON halts, corporate_actions TO ${app_role};
