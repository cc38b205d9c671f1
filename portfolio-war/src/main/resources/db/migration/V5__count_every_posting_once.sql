-- Not only deposits: withdrawals, dividends, splits and reversals are counted once, too.

CREATE TABLE applied_postings (
    id          uuid PRIMARY KEY,
    user_id     uuid           NOT NULL REFERENCES portfolios,
    account_id  uuid           NOT NULL,
    kind        text           NOT NULL CHECK (kind IN ('DEPOSIT', 'WITHDRAWAL', 'DIVIDEND', 'SPLIT', 'REVERSAL')),
    cash        numeric(20, 2) NOT NULL,
    symbol      text,
    reverses    uuid,
    reported_at timestamptz    NOT NULL,
    CONSTRAINT a_reversal_names_what_it_takes_back CHECK ((kind = 'REVERSAL') = (reverses IS NOT NULL)),
    CONSTRAINT shares_have_a_symbol CHECK ((kind IN ('DIVIDEND', 'SPLIT')) = (symbol IS NOT NULL))
);
CREATE INDEX applied_postings_of_user ON applied_postings (user_id, id);
COMMENT ON TABLE applied_postings IS 'Postings of trading that are counted in cash and positions, each once; the proof of it';
COMMENT ON COLUMN applied_postings.cash IS 'What it did to the cash; negative if it took some';

INSERT INTO applied_postings (id, user_id, account_id, kind, cash, reported_at)
SELECT posting_id, user_id, account_id, 'DEPOSIT', amount, reported_at FROM applied_deposits;
COMMENT ON TABLE applied_deposits IS 'Read by replicas of the release before; everything is in applied_postings';

CREATE TABLE dividends (
    posting_id  uuid PRIMARY KEY REFERENCES applied_postings,
    user_id     uuid           NOT NULL,
    symbol      text           NOT NULL,
    qty         numeric(28, 9) NOT NULL CHECK (qty > 0),
    rate        numeric(20, 9) NOT NULL CHECK (rate > 0),
    amount      numeric(20, 2) NOT NULL CHECK (amount > 0),
    ex_date     date           NOT NULL,
    pay_date    date           NOT NULL,
    reversed_by uuid REFERENCES applied_postings
);
CREATE INDEX dividends_of_user ON dividends (user_id, pay_date);
COMMENT ON COLUMN dividends.reversed_by IS 'The posting that took it back: it is no income any more';

ALTER TABLE portfolios
    ADD COLUMN dividend_income numeric(20, 2) NOT NULL DEFAULT 0,
    ALTER COLUMN version SET DEFAULT 0;
COMMENT ON COLUMN portfolios.dividend_income IS 'All dividends so far, less those taken back; part of the cash';

-- whoever changes an investment holds the lock on its portfolio: versions are for replicas of the release before
ALTER TABLE investments ALTER COLUMN version SET DEFAULT 0;

GRANT SELECT, INSERT ON applied_postings TO ${app_role};
GRANT SELECT, INSERT, UPDATE (reversed_by) ON dividends TO ${app_role};
