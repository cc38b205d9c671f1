CREATE TABLE orders (
    id              uuid          PRIMARY KEY,
    account_id      uuid          NOT NULL REFERENCES accounts,
    user_id         uuid          NOT NULL,
    client_order_id text          NOT NULL CHECK (length(client_order_id) BETWEEN 1 AND 128),
    symbol          text          NOT NULL,
    side            text          NOT NULL CHECK (side IN ('BUY', 'SELL')),
    type            text          NOT NULL CHECK (type IN ('MARKET', 'LIMIT')),
    time_in_force   text          NOT NULL CHECK (time_in_force IN ('DAY', 'GTC')),
    qty             numeric(18,9) NOT NULL CHECK (qty > 0),
    limit_price     numeric(18,4) CHECK (limit_price > 0),
    worst_price     numeric(18,4) CHECK (worst_price > 0),
    status          text          NOT NULL
        CHECK (status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED', 'FILLED', 'CANCELED', 'EXPIRED', 'REJECTED')),
    cum_qty         numeric(18,9) NOT NULL,
    cum_value       numeric(28,9) NOT NULL,
    hold            numeric(28,9) NOT NULL,
    rejection       text,
    fills           integer       NOT NULL CHECK (fills >= 0),
    revision        integer       NOT NULL CHECK (revision > 0),
    created_at      timestamptz   NOT NULL,
    updated_at      timestamptz   NOT NULL,
    expires_at      timestamptz   NOT NULL,
    version         bigint        NOT NULL,
    UNIQUE (account_id, client_order_id),
    CONSTRAINT limit_has_a_price CHECK ((type = 'LIMIT') = (limit_price IS NOT NULL)),
    CONSTRAINT never_more_than_ordered CHECK (cum_qty BETWEEN 0 AND qty),
    CONSTRAINT filled_means_all CHECK ((status = 'FILLED') = (cum_qty = qty)),
    CONSTRAINT rejected_says_why CHECK ((status = 'REJECTED') = (rejection IS NOT NULL)),
    CONSTRAINT hold_while_open CHECK
        (hold >= 0 AND (hold = 0 OR status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED')))
);
CREATE INDEX orders_of_account ON orders (account_id, id DESC);
CREATE INDEX orders_that_can_fill ON orders (symbol, side, worst_price) WHERE status IN ('NEW', 'PARTIALLY_FILLED');
CREATE INDEX orders_that_end ON orders (expires_at) WHERE status IN ('ACCEPTED', 'NEW', 'PARTIALLY_FILLED');
COMMENT ON COLUMN orders.worst_price IS 'Never filled beyond it: the limit, or the collar of a market order';
COMMENT ON COLUMN orders.hold IS 'Reserved for the open rest: USD for a buy, shares for a sell';

CREATE TABLE executions (
    id          uuid          PRIMARY KEY,
    order_id    uuid          NOT NULL REFERENCES orders,
    number      integer       NOT NULL,
    symbol      text          NOT NULL,
    side        text          NOT NULL,
    qty         numeric(18,9) NOT NULL CHECK (qty > 0),
    price       numeric(18,4) NOT NULL CHECK (price > 0),
    gross       numeric(18,2) NOT NULL,
    quote_id    text          NOT NULL,
    bid         numeric(18,4) NOT NULL,
    bid_size    bigint        NOT NULL,
    ask         numeric(18,4) NOT NULL,
    ask_size    bigint        NOT NULL,
    quoted_at   timestamptz   NOT NULL,
    market_date date,
    executed_at timestamptz   NOT NULL,
    UNIQUE (order_id, number)
);
COMMENT ON TABLE executions IS 'Immutable; each with the quote that explains it';

CREATE TABLE quote_sizes (
    symbol   text   PRIMARY KEY,
    quote    bigint NOT NULL,
    bid_left bigint NOT NULL CHECK (bid_left >= 0),
    ask_left bigint NOT NULL CHECK (ask_left >= 0)
) WITH (fillfactor = 50);
COMMENT ON TABLE quote_sizes IS 'What all customers'' fills, on all replicas, have left of the newest quote';

GRANT SELECT, INSERT, UPDATE ON orders, quote_sizes TO ${app_role};
GRANT SELECT, INSERT ON executions TO ${app_role};
