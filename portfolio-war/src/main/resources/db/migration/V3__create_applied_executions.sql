CREATE TABLE applied_executions (
    id          uuid PRIMARY KEY,
    order_id    uuid           NOT NULL,
    account_id  uuid           NOT NULL,
    user_id     uuid           NOT NULL REFERENCES portfolios,
    symbol      text           NOT NULL,
    side        text           NOT NULL CHECK (side IN ('BUY', 'SELL')),
    qty         numeric(28, 9) NOT NULL CHECK (qty > 0),
    price       numeric(20, 6) NOT NULL CHECK (price > 0),
    gross       numeric(20, 2) NOT NULL CHECK (gross >= 0),
    fees        numeric(20, 2) NOT NULL CHECK (fees >= 0),
    sequence    bigint         NOT NULL,
    executed_at timestamptz    NOT NULL,
    applied_at  timestamptz    NOT NULL DEFAULT now()
);
CREATE INDEX applied_executions_of_user ON applied_executions (user_id, id);
COMMENT ON TABLE applied_executions IS 'Fills of trading that are counted in positions and cash, each once; the proof of it';
COMMENT ON COLUMN applied_executions.sequence IS 'Number of the event that reported it, in its account';

GRANT SELECT, INSERT ON applied_executions TO ${app_role};
