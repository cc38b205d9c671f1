CREATE TABLE instruments (
    symbol text PRIMARY KEY CHECK (symbol ~ '^[A-Z][A-Z0-9.-]{0,11}$'),
    name text NOT NULL,
    tick_size numeric NOT NULL CHECK (tick_size > 0),
    round_lot integer NOT NULL CHECK (round_lot > 0),
    quality text NOT NULL CHECK (quality IN ('replay', 'simulated')),
    source text NOT NULL,
    tradable boolean NOT NULL,
    bars_digest text NOT NULL
);
COMMENT ON TABLE instruments IS 'Everything ever offered; what is not fed any more is not tradable';
COMMENT ON COLUMN instruments.bars_digest IS 'SHA-256 of the bars stored for the symbol, empty before the first';

CREATE TABLE bars (
    symbol text NOT NULL REFERENCES instruments,
    market_date date NOT NULL,
    open numeric NOT NULL,
    high numeric NOT NULL,
    low numeric NOT NULL,
    close numeric NOT NULL,
    volume bigint NOT NULL CHECK (volume >= 0),
    PRIMARY KEY (symbol, market_date),
    CHECK (low > 0 AND open BETWEEN low AND high AND close BETWEEN low AND high)
);
COMMENT ON TABLE bars IS 'Daily bars as they came: USD, not adjusted for splits or dividends';

GRANT SELECT, INSERT, UPDATE ON instruments TO ${app_role};
GRANT SELECT, INSERT, DELETE ON bars TO ${app_role};
