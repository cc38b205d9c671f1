-- Orders of every type and their whole life; fees; what is bought with money that has not settled yet.

ALTER TABLE accounts
    ADD trigger_source text NOT NULL DEFAULT 'LAST'
        CHECK (trigger_source IN ('LAST', 'BID_ASK', 'DOUBLE_LAST', 'DOUBLE_BID_ASK')),
    ADD settled_cash_only_until date,
    ADD good_faith_watch_until  date,
    DROP CONSTRAINT accounts_status_check,
    ADD CONSTRAINT accounts_status_check CHECK (status IN ('OPEN', 'CLOSING_ONLY', 'RESTRICTED', 'CLOSED'));
COMMENT ON COLUMN accounts.trigger_source IS 'Which prices set off the stops of new orders';
COMMENT ON COLUMN accounts.good_faith_watch_until IS
    'Latest day on which money that paid for shares of this account settles; selling them before is a violation';

ALTER TABLE orders
    ALTER qty DROP NOT NULL,
    ADD notional         numeric(18,2) CHECK (notional > 0),
    ADD stop_price       numeric(18,4) CHECK (stop_price > 0),
    ADD trail_price      numeric(18,4) CHECK (trail_price > 0),
    ADD trail_percent    numeric(9,4)  CHECK (trail_percent > 0 AND trail_percent < 100),
    ADD extended_hours   boolean       NOT NULL DEFAULT false,
    ADD trade_date       date,
    ADD trigger_source   text          NOT NULL DEFAULT 'LAST'
        CHECK (trigger_source IN ('LAST', 'BID_ASK', 'DOUBLE_LAST', 'DOUBLE_BID_ASK')),
    ADD waits_for_stop   boolean       NOT NULL DEFAULT false,
    ADD stop_seen        boolean       NOT NULL DEFAULT false,
    ADD water_mark       numeric(18,4) CHECK (water_mark > 0),
    ADD triggered_by     bigint,
    ADD order_class      text          NOT NULL DEFAULT 'SIMPLE'
        CHECK (order_class IN ('SIMPLE', 'BRACKET', 'OCO', 'OTO')),
    ADD parent_id        uuid,
    ADD leg              text          CHECK (leg IN ('TAKE_PROFIT', 'STOP_LOSS')),
    ADD hold_unsettled   numeric(18,2) NOT NULL DEFAULT 0 CHECK (hold_unsettled BETWEEN 0 AND hold),
    ADD fee_sec          numeric(18,2) NOT NULL DEFAULT 0 CHECK (fee_sec >= 0),
    ADD fee_taf          numeric(18,2) NOT NULL DEFAULT 0 CHECK (fee_taf >= 0),
    ADD fee_cat          numeric(18,2) NOT NULL DEFAULT 0 CHECK (fee_cat >= 0),
    ADD fee_commission   numeric(18,2) NOT NULL DEFAULT 0 CHECK (fee_commission >= 0),
    ADD end_reason       text,
    ADD request          text          NOT NULL DEFAULT '',
    ADD cum_gross        numeric(18,2) NOT NULL DEFAULT 0,
    ADD fee_reserve      numeric(18,2) NOT NULL DEFAULT 0 CHECK (fee_reserve >= 0),
    DROP CONSTRAINT orders_type_check,
    ADD CONSTRAINT orders_type_check CHECK (type IN ('MARKET', 'LIMIT', 'STOP', 'STOP_LIMIT', 'TRAILING_STOP')),
    DROP CONSTRAINT orders_time_in_force_check,
    ADD CONSTRAINT orders_time_in_force_check CHECK (time_in_force IN ('DAY', 'GTC', 'IOC', 'FOK', 'OPG', 'CLS')),
    DROP CONSTRAINT orders_status_check,
    ADD CONSTRAINT orders_status_check CHECK (status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'FILLED',
        'PENDING_CANCEL', 'CANCELED', 'PENDING_REPLACE', 'EXPIRED', 'REJECTED', 'SUSPENDED', 'HELD')),
    DROP CONSTRAINT limit_has_a_price,
    ADD CONSTRAINT limit_has_a_price CHECK ((type IN ('LIMIT', 'STOP_LIMIT')) = (limit_price IS NOT NULL)),
    -- a trailing stop has one from the moment that it knows a price
    ADD CONSTRAINT stop_has_a_price CHECK
        (CASE type WHEN 'STOP' THEN stop_price IS NOT NULL WHEN 'STOP_LIMIT' THEN stop_price IS NOT NULL
                   WHEN 'TRAILING_STOP' THEN true ELSE stop_price IS NULL END),
    ADD CONSTRAINT trail_is_one_of_two CHECK
        ((type = 'TRAILING_STOP') = (num_nonnulls(trail_price, trail_percent) = 1)
         AND num_nonnulls(trail_price, trail_percent) <= 1),
    ADD CONSTRAINT shares_or_money CHECK (notional IS NOT NULL OR qty IS NOT NULL),
    DROP CONSTRAINT never_more_than_ordered,
    ADD CONSTRAINT never_more_than_ordered CHECK (cum_qty >= 0 AND (qty IS NULL OR cum_qty <= qty)),
    ADD CONSTRAINT never_more_money_than_ordered CHECK (notional IS NULL OR cum_gross <= notional),
    DROP CONSTRAINT filled_means_all,
    ADD CONSTRAINT filled_means_all CHECK (status <> 'FILLED' OR cum_qty = qty),
    ADD CONSTRAINT a_leg_has_a_parent CHECK (leg IS NULL OR order_class <> 'SIMPLE'),
    DROP CONSTRAINT hold_while_open,
    ADD CONSTRAINT hold_while_open CHECK
        (hold >= 0 AND (hold = 0 OR status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL',
                                               'PENDING_REPLACE', 'SUSPENDED')));
COMMENT ON COLUMN orders.qty IS 'Shares; of an order over an amount of money known only at its end';
COMMENT ON COLUMN orders.request IS 'The request as it came, in one line: what a repeat is compared with, whatever was replaced since';
COMMENT ON COLUMN orders.fee_reserve IS 'Most that all fees of a buy can come to; kept back beside the price';
COMMENT ON COLUMN orders.hold_unsettled IS 'The part of a buy''s hold that is money not settled yet';
COMMENT ON COLUMN orders.triggered_by IS 'Number of the quote that set off the stop: the order fills on later ones';

UPDATE orders SET parent_id = id, trade_date = (created_at AT TIME ZONE 'America/New_York')::date;
ALTER TABLE orders ALTER parent_id SET NOT NULL, ALTER trade_date SET NOT NULL;
COMMENT ON COLUMN orders.parent_id IS 'The entry of an exit, the first of a pair of exits; of any other order itself';

DROP INDEX orders_that_can_fill;
DROP INDEX orders_that_end;
CREATE INDEX orders_that_can_fill ON orders (symbol, side, worst_price)
    WHERE status IN ('NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE') AND NOT waits_for_stop;
CREATE INDEX orders_that_wait_for_a_stop ON orders (symbol) WHERE waits_for_stop
    AND status IN ('NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE');
CREATE INDEX orders_that_are_open ON orders (account_id, symbol)
    WHERE status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE', 'SUSPENDED', 'HELD');
CREATE INDEX orders_that_end ON orders (expires_at)
    WHERE status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL', 'PENDING_REPLACE', 'SUSPENDED', 'HELD');
CREATE INDEX orders_in_between ON orders (updated_at) WHERE status IN ('PENDING_CANCEL', 'PENDING_REPLACE');
CREATE INDEX orders_that_are_suspended ON orders (symbol) WHERE status = 'SUSPENDED';
CREATE INDEX orders_that_wait_for_the_market ON orders (id) WHERE status = 'ACCEPTED';
CREATE INDEX legs_of_an_order ON orders (parent_id) WHERE parent_id <> id;

CREATE TABLE order_replacements (
    order_id      uuid          NOT NULL REFERENCES orders,
    revision      integer       NOT NULL CHECK (revision > 1),
    qty           numeric(18,9) CHECK (qty > 0),
    limit_price   numeric(18,4) CHECK (limit_price > 0),
    stop_price    numeric(18,4) CHECK (stop_price > 0),
    trail         numeric(18,4) CHECK (trail > 0),
    time_in_force text,
    status        text          NOT NULL CHECK (status IN ('PENDING', 'APPLIED', 'REJECTED')),
    requested_at  timestamptz   NOT NULL,
    PRIMARY KEY (order_id, revision)
);
COMMENT ON TABLE order_replacements IS 'What a customer wanted changed; null where it stays as it was';

ALTER TABLE executions
    ADD account_id       uuid          REFERENCES accounts,
    ADD fees             numeric(18,2) NOT NULL DEFAULT 0 CHECK (fees >= 0),
    ADD unsettled_funds  numeric(18,2) NOT NULL DEFAULT 0 CHECK (unsettled_funds >= 0),
    ADD funds_settle_on  date,
    ADD trade_date       date,
    ADD settle_date      date,
    ADD rule             text          NOT NULL DEFAULT 'DISPLAYED',
    ADD quality          text,
    ADD net              numeric(18,2) GENERATED ALWAYS AS (CASE side WHEN 'BUY' THEN gross + fees ELSE gross - fees END) STORED;
CREATE INDEX executions_to_settle ON executions (account_id, settle_date);
COMMENT ON COLUMN executions.rule IS 'Which rule of the fill model made it';
COMMENT ON COLUMN executions.net IS 'USD that the customer paid (buy) or got (sell)';
COMMENT ON COLUMN executions.unsettled_funds IS 'The part of a buy''s cost that was paid with proceeds that had not settled';

CREATE TABLE execution_fees (
    execution_id uuid          NOT NULL REFERENCES executions,
    kind         text          NOT NULL CHECK (kind IN ('sec', 'taf', 'cat', 'commission')),
    amount       numeric(18,2) NOT NULL CHECK (amount > 0),
    PRIMARY KEY (execution_id, kind)
);
COMMENT ON TABLE execution_fees IS 'Immutable: the fees of an execution by kind, in whole cents';

CREATE TABLE good_faith_violations (
    execution_id uuid PRIMARY KEY REFERENCES executions,
    account_id   uuid NOT NULL REFERENCES accounts,
    occurred_on  date NOT NULL
);
CREATE INDEX good_faith_violations_of_account ON good_faith_violations (account_id, occurred_on);

ALTER TABLE quote_sizes ADD halted boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN quote_sizes.halted IS 'While the symbol is halted nothing can be taken, on no replica';

-- Takes whole shares from the side that an order trades against. NULL: the symbol is halted, or a newer quote is known.
CREATE FUNCTION take_displayed(of_symbol text, at_quote bigint, bid_size bigint, ask_size bigint,
                               buys boolean, wanted bigint, all_or_nothing boolean)
    RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    known     quote_sizes;
    available bigint;
    taken     bigint;
BEGIN
    SELECT * INTO known FROM quote_sizes WHERE symbol = of_symbol FOR UPDATE;
    IF NOT FOUND THEN
        INSERT INTO quote_sizes (symbol, quote, bid_left, ask_left) VALUES (of_symbol, at_quote, bid_size, ask_size)
            ON CONFLICT (symbol) DO NOTHING;
        SELECT * INTO known FROM quote_sizes WHERE symbol = of_symbol FOR UPDATE;
    END IF;
    IF known.halted OR known.quote > at_quote THEN
        RETURN NULL;
    END IF;
    IF known.quote < at_quote THEN
        known.bid_left := bid_size;
        known.ask_left := ask_size;
    END IF;
    available := CASE WHEN buys THEN known.ask_left ELSE known.bid_left END;
    taken := CASE WHEN all_or_nothing AND available < wanted THEN 0 ELSE least(available, wanted) END;
    UPDATE quote_sizes
       SET quote = at_quote,
           bid_left = known.bid_left - CASE WHEN buys THEN 0 ELSE taken END,
           ask_left = known.ask_left - CASE WHEN buys THEN taken ELSE 0 END
     WHERE symbol = of_symbol;
    RETURN taken;
END $$;

ALTER TABLE transactions
    ADD reverses uuid UNIQUE REFERENCES transactions,
    DROP CONSTRAINT transactions_source_type_check,
    ADD CONSTRAINT transactions_source_type_check CHECK (source_type IN
        ('deposit', 'withdrawal', 'order', 'execution', 'settlement', 'dividend', 'split', 'correction'));
COMMENT ON COLUMN transactions.reverses IS 'The transaction that this one takes back';
ALTER TABLE transaction_lines
    DROP CONSTRAINT transaction_lines_kind_check,
    ADD CONSTRAINT transaction_lines_kind_check CHECK (kind IN ('cash', 'hold', 'unsettled_in', 'hold_unsettled',
        'position', 'position_hold', 'bank', 'street', 'custody', 'fees_sec', 'fees_taf', 'fees_cat',
        'fees_commission', 'dividends', 'corporate_action', 'writeoff')),
    DROP CONSTRAINT house_or_customer,
    ADD CONSTRAINT house_or_customer CHECK
        ((kind IN ('cash', 'hold', 'unsettled_in', 'hold_unsettled', 'position', 'position_hold')) = (account_id IS NOT NULL));

GRANT SELECT, INSERT, UPDATE ON order_replacements TO ${app_role};
GRANT SELECT, INSERT ON execution_fees, good_faith_violations TO ${app_role};
