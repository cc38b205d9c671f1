CREATE TABLE investments (
    id             uuid PRIMARY KEY,
    user_id        uuid            NOT NULL REFERENCES portfolios,
    symbol         text            NOT NULL CHECK (length(symbol) BETWEEN 1 AND 64),
    qty            numeric(28, 9)  NOT NULL CHECK (qty >= 0),
    cost_basis     numeric(30, 10) NOT NULL CHECK (cost_basis >= 0),
    realized_pl    numeric(30, 10) NOT NULL,
    last_price     numeric(20, 6)  NOT NULL CHECK (last_price > 0),
    last_traded_at timestamptz     NOT NULL,
    version        bigint          NOT NULL,
    CONSTRAINT one_investment_per_symbol UNIQUE (user_id, symbol),
    CONSTRAINT nothing_held_costs_nothing CHECK (qty > 0 OR cost_basis = 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE investments IS 'What a user holds of a symbol, what it cost and what was realized; stays when sold out';
COMMENT ON COLUMN investments.cost_basis IS 'USD with buy fees, moving average; rounded only when shown';
COMMENT ON COLUMN investments.last_price IS 'Price of the latest fill of this user, for want of a quote';

GRANT SELECT, INSERT, UPDATE ON investments TO ${app_role};
