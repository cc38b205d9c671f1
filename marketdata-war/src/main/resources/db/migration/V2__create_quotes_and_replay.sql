CREATE TABLE quotes (
    symbol text PRIMARY KEY REFERENCES instruments,
    quote_id uuid NOT NULL,
    seq bigint NOT NULL CHECK (seq > 0),
    bid numeric NOT NULL CHECK (bid > 0),
    bid_size bigint NOT NULL CHECK (bid_size > 0),
    ask numeric NOT NULL,
    ask_size bigint NOT NULL CHECK (ask_size > 0),
    prev_close numeric,
    market_date date NOT NULL,
    day_open numeric NOT NULL,
    day_high numeric NOT NULL,
    day_low numeric NOT NULL,
    last numeric NOT NULL,
    day_volume bigint NOT NULL,
    ts timestamptz NOT NULL,
    quality text NOT NULL CHECK (quality IN ('replay', 'simulated')),
    source text NOT NULL,
    synthetic_spread boolean NOT NULL,
    CHECK (bid < ask)
);
COMMENT ON TABLE quotes IS 'The newest quote of each symbol, written about once a second; never the history';

CREATE TABLE replay_position (
    symbol text PRIMARY KEY REFERENCES instruments,
    series_digest text NOT NULL,
    bar integer NOT NULL CHECK (bar >= 0),
    step integer NOT NULL CHECK (step >= 0),
    seq_ceiling bigint NOT NULL CHECK (seq_ceiling >= 0)
);
COMMENT ON TABLE replay_position IS 'Where the replay of each symbol goes on';
COMMENT ON COLUMN replay_position.seq_ceiling IS 'No quote has a higher seq; the next publisher starts above it';

CREATE TABLE publisher_lease (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    holder uuid,
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE publisher_lease IS 'Which replica publishes, and until when';
INSERT INTO publisher_lease (holder, expires_at) VALUES (NULL, '-infinity');

GRANT SELECT, INSERT, UPDATE ON quotes, replay_position TO ${app_role};
GRANT SELECT, UPDATE ON publisher_lease TO ${app_role};
