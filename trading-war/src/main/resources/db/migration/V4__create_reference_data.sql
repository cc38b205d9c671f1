-- What the market and the operators lay down: instruments, rules, fees, sessions, the calendar.

-- Every replica keeps these tables in memory and asks for nothing but these numbers until one of them has risen.
CREATE TABLE reference_versions (
    name    text   PRIMARY KEY,
    version bigint NOT NULL
) WITH (fillfactor = 50);
INSERT INTO reference_versions VALUES ('instruments', 1), ('rules', 1), ('fees', 1), ('calendar', 1);
COMMENT ON TABLE reference_versions IS 'Kept by triggers: rises with every change of the tables that a name stands for';

CREATE FUNCTION reference_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    UPDATE reference_versions SET version = version + 1 WHERE name = TG_ARGV[0];
    RETURN NULL;
END $$;

CREATE TABLE instruments (
    symbol         text          NOT NULL,
    effective_from date          NOT NULL,
    name           text          NOT NULL,
    status         text          NOT NULL CHECK (status IN ('tradable', 'inactive')),
    fractionable   boolean       NOT NULL,
    tick_size      numeric(18,4) CHECK (tick_size > 0),
    round_lot      integer       CHECK (round_lot > 0),
    heard_at       timestamptz   NOT NULL,
    PRIMARY KEY (symbol, effective_from)
);
COMMENT ON TABLE instruments IS
    'As marketdata announced them. On a day the row with the latest effective_from up to it counts, whole';
COMMENT ON COLUMN instruments.tick_size IS 'Null: the usual one';
COMMENT ON COLUMN instruments.round_lot IS 'Null: that of the price';

CREATE TABLE halts (
    symbol     text        PRIMARY KEY,
    reason     text,
    halted_at  timestamptz,
    resumed_at timestamptz,
    -- of two times, so that it does not matter in which order they are heard
    halted     boolean     NOT NULL GENERATED ALWAYS AS
        (halted_at IS NOT NULL AND (resumed_at IS NULL OR resumed_at < halted_at)) STORED
);
COMMENT ON COLUMN halts.halted_at IS 'Start of the latest halt';
COMMENT ON COLUMN halts.resumed_at IS 'End of the latest halt that has ended';

CREATE TABLE trading_rules (
    id              uuid          PRIMARY KEY,
    symbol          text,
    effective_from  timestamptz   NOT NULL,
    tick_size       numeric(18,4) CHECK (tick_size > 0),
    round_lot       integer       CHECK (round_lot > 0),
    collar          numeric(8,4)  CHECK (collar > 0),
    far_limit       numeric(8,4)  CHECK (far_limit > 0),
    max_order_value numeric(18,2) CHECK (max_order_value > 0),
    min_notional    numeric(18,2) CHECK (min_notional > 0),
    participation   numeric(12,4) CHECK (participation > 0),
    slippage_bps    numeric(8,2)  CHECK (slippage_bps >= 0),
    max_quote_age   integer       CHECK (max_quote_age > 0),
    recorded_at     timestamptz   NOT NULL,
    recorded_by     text          NOT NULL,
    CONSTRAINT says_something CHECK (num_nonnulls(tick_size, round_lot, collar, far_limit, max_order_value,
        min_notional, participation, slippage_bps, max_quote_age) > 0)
);
CREATE INDEX trading_rules_of_symbol ON trading_rules (symbol, effective_from DESC);
COMMENT ON TABLE trading_rules IS
    'Immutable; what a row leaves out it says nothing about. The newest row in force that says it counts, one of the symbol before one of all';
COMMENT ON COLUMN trading_rules.symbol IS 'Null: all symbols';
COMMENT ON COLUMN trading_rules.max_quote_age IS 'Seconds';

CREATE TABLE fee_rates (
    id             uuid          PRIMARY KEY,
    kind           text          NOT NULL CHECK (kind IN ('sec', 'taf', 'cat', 'commission')),
    side           text          NOT NULL CHECK (side IN ('buy', 'sell', 'both')),
    basis          text          NOT NULL CHECK (basis IN ('value_per_million', 'per_share', 'per_order')),
    rate           numeric(18,9) NOT NULL CHECK (rate >= 0),
    cap_per_order  numeric(18,2) CHECK (cap_per_order >= 0),
    effective_from date          NOT NULL,
    source         text          NOT NULL,
    recorded_at    timestamptz   NOT NULL,
    recorded_by    text          NOT NULL
);
COMMENT ON TABLE fee_rates IS 'Immutable; of a kind the newest row in force on the trade date counts, 0 where a fee is suspended';
COMMENT ON COLUMN fee_rates.rate IS 'USD per million USD of value, per share or per order';

CREATE TABLE market_conventions (
    id              uuid        PRIMARY KEY,
    effective_from  date        NOT NULL,
    pre_open        time        NOT NULL,
    core_open       time        NOT NULL,
    core_close      time        NOT NULL,
    early_close     time        NOT NULL,
    post_minutes    integer     NOT NULL,
    settlement_days integer     NOT NULL CHECK (settlement_days BETWEEN 0 AND 10),
    source          text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    recorded_by     text        NOT NULL,
    CONSTRAINT sessions_follow_each_other CHECK
        (pre_open <= core_open AND core_open < early_close AND early_close <= core_close),
    CONSTRAINT post_ends_by_midnight CHECK
        (post_minutes >= 0 AND extract(epoch FROM core_close) / 60 + post_minutes < 1440)
);
COMMENT ON TABLE market_conventions IS 'Immutable; New York time. The newest row in force on a day counts whole';
COMMENT ON COLUMN market_conventions.post_minutes IS 'Length of the session after the close, early or not';
COMMENT ON COLUMN market_conventions.settlement_days IS 'N of T+N, in settlement days';

CREATE TABLE calendar_days (
    date        date        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('closed', 'early_close', 'open')),
    close_time  time,
    note        text,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    CONSTRAINT only_early_closes_have_a_time CHECK (close_time IS NULL OR kind = 'early_close')
);
COMMENT ON TABLE calendar_days IS 'Days that are not as their weekday says. A day that is not here trades from Monday to Friday';
COMMENT ON COLUMN calendar_days.close_time IS 'New York time; null: that of the conventions';

CREATE TABLE corporate_actions (
    action_id          text          PRIMARY KEY,
    symbol             text          NOT NULL,
    kind               text          NOT NULL,
    rate               numeric(18,9),
    old_rate           numeric(18,9),
    new_rate           numeric(18,9),
    cash_in_lieu_price numeric(18,6),
    ex_date            date          NOT NULL,
    record_date        date,
    pay_date           date,
    status             text          NOT NULL CHECK (status IN ('announced', 'withdrawn', 'applied')),
    received_at        timestamptz   NOT NULL
);
CREATE INDEX corporate_actions_to_apply ON corporate_actions (ex_date) WHERE status = 'announced';
COMMENT ON TABLE corporate_actions IS 'As marketdata announced them last; one that was applied is never changed again';

CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE ON instruments
    FOR EACH STATEMENT EXECUTE FUNCTION reference_changed('instruments');
CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE ON halts
    FOR EACH STATEMENT EXECUTE FUNCTION reference_changed('instruments');
CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE ON trading_rules
    FOR EACH STATEMENT EXECUTE FUNCTION reference_changed('rules');
CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE ON fee_rates
    FOR EACH STATEMENT EXECUTE FUNCTION reference_changed('fees');
CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE ON market_conventions
    FOR EACH STATEMENT EXECUTE FUNCTION reference_changed('calendar');
CREATE TRIGGER reference_changed AFTER INSERT OR UPDATE ON calendar_days
    FOR EACH STATEMENT EXECUTE FUNCTION reference_changed('calendar');

-- The largest value of an order and the age of a quote are left to the configuration.
INSERT INTO trading_rules (id, effective_from, collar, far_limit, min_notional, participation, slippage_bps,
                           recorded_at, recorded_by)
VALUES ('00000000-0000-7000-8000-000000000001', '2000-01-01 00:00Z', 0.05, 0.50, 1.00, 1.0, 0, now(), 'installation');

INSERT INTO fee_rates (id, kind, side, basis, rate, cap_per_order, effective_from, source, recorded_at, recorded_by)
VALUES
    ('00000000-0000-7000-8000-000000000001', 'sec', 'sell', 'value_per_million', 27.80, NULL, '2024-05-22',
     'SEC section 31 fee rate for fiscal year 2024', now(), 'installation'),
    ('00000000-0000-7000-8000-000000000002', 'sec', 'sell', 'value_per_million', 0.00, NULL, '2025-05-14',
     'SEC announcement of 2025-04-08: no section 31 fee from 2025-05-14 on', now(), 'installation'),
    ('00000000-0000-7000-8000-000000000003', 'taf', 'sell', 'per_share', 0.000166, 8.30, '2025-01-01',
     'docs.alpaca.markets/docs/regulatory-fees as of 2025; the first day it held is not known', now(), 'installation'),
    ('00000000-0000-7000-8000-000000000004', 'cat', 'both', 'per_share', 0.0000265, NULL, '2025-01-01',
     'docs.alpaca.markets/docs/regulatory-fees as of 2025; the first day it held is not known', now(), 'installation');

INSERT INTO market_conventions (id, effective_from, pre_open, core_open, core_close, early_close, post_minutes,
                                settlement_days, source, recorded_at, recorded_by)
VALUES ('00000000-0000-7000-8000-000000000001', '2024-05-28', '04:00', '09:30', '16:00', '13:00', 240, 1,
        'NYSE sessions; SEC rule 15c6-1 as of 2024-05-28', now(), 'installation');

-- Source: NYSE Group, holidays and early closings 2026, 2027 and 2028 (release of 2025-12-23).
INSERT INTO calendar_days (date, kind, note, recorded_at, recorded_by)
SELECT date, kind, note, now(), 'installation'
  FROM (VALUES
    ('2026-01-01'::date, 'closed', 'New Year''s Day'),
    ('2026-01-19', 'closed', 'Martin Luther King, Jr. Day'),
    ('2026-02-16', 'closed', 'Washington''s Birthday'),
    ('2026-04-03', 'closed', 'Good Friday'),
    ('2026-05-25', 'closed', 'Memorial Day'),
    ('2026-06-19', 'closed', 'Juneteenth'),
    ('2026-07-03', 'closed', 'Independence Day, observed'),
    ('2026-09-07', 'closed', 'Labor Day'),
    ('2026-11-26', 'closed', 'Thanksgiving Day'),
    ('2026-11-27', 'early_close', 'Day after Thanksgiving'),
    ('2026-12-24', 'early_close', 'Christmas Eve'),
    ('2026-12-25', 'closed', 'Christmas Day'),
    ('2027-01-01', 'closed', 'New Year''s Day'),
    ('2027-01-18', 'closed', 'Martin Luther King, Jr. Day'),
    ('2027-02-15', 'closed', 'Washington''s Birthday'),
    ('2027-03-26', 'closed', 'Good Friday'),
    ('2027-05-31', 'closed', 'Memorial Day'),
    ('2027-06-18', 'closed', 'Juneteenth, observed'),
    ('2027-07-05', 'closed', 'Independence Day, observed'),
    ('2027-09-06', 'closed', 'Labor Day'),
    ('2027-11-25', 'closed', 'Thanksgiving Day'),
    ('2027-11-26', 'early_close', 'Day after Thanksgiving'),
    ('2027-12-24', 'closed', 'Christmas Day, observed'),
    ('2028-01-17', 'closed', 'Martin Luther King, Jr. Day'),
    ('2028-02-21', 'closed', 'Washington''s Birthday'),
    ('2028-04-14', 'closed', 'Good Friday'),
    ('2028-05-29', 'closed', 'Memorial Day'),
    ('2028-06-19', 'closed', 'Juneteenth'),
    ('2028-07-03', 'early_close', 'Day before Independence Day'),
    ('2028-07-04', 'closed', 'Independence Day'),
    ('2028-09-04', 'closed', 'Labor Day'),
    ('2028-11-23', 'closed', 'Thanksgiving Day'),
    ('2028-11-24', 'early_close', 'Day after Thanksgiving'),
    ('2028-12-25', 'closed', 'Christmas Day')) AS release (date, kind, note);

GRANT SELECT ON reference_versions TO ${app_role};
GRANT SELECT, INSERT ON trading_rules, fee_rates, market_conventions TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON instruments, halts, calendar_days, corporate_actions TO ${app_role};
