CREATE TABLE portfolios (
    user_id       uuid PRIMARY KEY,
    name          text           NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    base_currency text           NOT NULL CHECK (base_currency = 'USD'),
    cash          numeric(20, 2) NOT NULL,
    opened_at     timestamptz    NOT NULL,
    named_at      timestamptz,
    version       bigint         NOT NULL
) WITH (fillfactor = 70);
COMMENT ON TABLE portfolios IS 'One per user, opened by the first event about him; its row is the lock for all that is his';
COMMENT ON COLUMN portfolios.cash IS 'Deposits and fills so far, in any order; below zero while a deposit is under way';
COMMENT ON COLUMN portfolios.named_at IS 'When the user named it; null as long as he has not';

CREATE TABLE applied_deposits (
    posting_id  uuid PRIMARY KEY,
    user_id     uuid           NOT NULL REFERENCES portfolios,
    account_id  uuid           NOT NULL,
    amount      numeric(20, 2) NOT NULL CHECK (amount > 0),
    reported_at timestamptz    NOT NULL
);
CREATE INDEX applied_deposits_of_user ON applied_deposits (user_id);
COMMENT ON TABLE applied_deposits IS 'Deposits that are counted in the cash, each once';

GRANT SELECT, INSERT, UPDATE ON portfolios TO ${app_role};
GRANT SELECT, INSERT ON applied_deposits TO ${app_role};
