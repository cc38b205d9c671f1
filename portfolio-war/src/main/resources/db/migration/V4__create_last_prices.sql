CREATE TABLE last_prices (
    symbol  text PRIMARY KEY,
    price   numeric(20, 6) NOT NULL CHECK (price > 0),
    quality text           NOT NULL,
    as_of   timestamptz    NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE last_prices IS 'Last known price per symbol, written every few seconds: what is shown after a restart';

GRANT SELECT, INSERT, UPDATE ON last_prices TO ${app_role};
