CREATE TABLE accounts (
    id        uuid        PRIMARY KEY,
    user_id   uuid        NOT NULL UNIQUE,
    status    text        NOT NULL CHECK (status IN ('OPEN', 'RESTRICTED', 'CLOSED')),
    opened_at timestamptz NOT NULL,
    version   bigint      NOT NULL
);
COMMENT ON TABLE accounts IS 'One brokerage account per user; its row is the lock under which its money moves';

-- Double entry. A ledger is a currency or an instrument; per transaction and ledger debits equal credits.
-- Lines with an account are the customer's (a credit is his), lines without one are the house's.
CREATE TABLE transactions (
    id          uuid        PRIMARY KEY,
    account_id  uuid        NOT NULL REFERENCES accounts,
    source_type text        NOT NULL CHECK (source_type IN ('deposit', 'order', 'execution')),
    source_id   uuid        NOT NULL,
    phase       text        NOT NULL,
    value_date  date        NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (source_type, source_id, phase)
);
CREATE INDEX transactions_of_account ON transactions (account_id, id DESC);
COMMENT ON TABLE transactions IS 'Immutable: what is wrong is reversed by another transaction, never changed';

CREATE TABLE transaction_lines (
    transaction_id uuid          NOT NULL REFERENCES transactions,
    line           smallint      NOT NULL,
    ledger         text          NOT NULL,
    kind           text          NOT NULL CHECK (kind IN ('cash', 'hold', 'position', 'position_hold', 'bank', 'street')),
    account_id     uuid          REFERENCES accounts,
    debit          numeric(28,9) NOT NULL CHECK (debit >= 0),
    credit         numeric(28,9) NOT NULL CHECK (credit >= 0),
    PRIMARY KEY (transaction_id, line),
    CONSTRAINT one_side_only CHECK ((debit = 0) <> (credit = 0)),
    CONSTRAINT house_or_customer CHECK ((kind IN ('bank', 'street')) = (account_id IS NULL)),
    CONSTRAINT whole_cents CHECK (ledger <> 'USD' OR (debit = round(debit, 2) AND credit = round(credit, 2)))
);

CREATE TABLE balances (
    account_id uuid          NOT NULL REFERENCES accounts,
    ledger     text          NOT NULL,
    kind       text          NOT NULL,
    balance    numeric(28,9) NOT NULL CONSTRAINT never_negative CHECK (balance >= 0),
    PRIMARY KEY (account_id, ledger, kind)
) WITH (fillfactor = 50);
COMMENT ON TABLE balances IS 'Sum of the customer''s lines, kept by the trigger below and by nothing else';

-- The lines of a transaction arrive in one statement. It is refused whole unless every ledger of every
-- transaction balances and no customer's balance becomes negative.
CREATE FUNCTION post_lines() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF EXISTS (SELECT FROM posted GROUP BY transaction_id, ledger HAVING sum(debit) <> sum(credit)) THEN
        RAISE EXCEPTION 'debits and credits differ' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'debits_equal_credits', TABLE = 'transaction_lines';
    END IF;
    UPDATE balances b SET balance = b.balance + d.change
      FROM (SELECT account_id, ledger, kind, sum(credit - debit) AS change
              FROM posted WHERE account_id IS NOT NULL GROUP BY account_id, ledger, kind) d
     WHERE b.account_id = d.account_id AND b.ledger = d.ledger AND b.kind = d.kind;
    INSERT INTO balances
         SELECT account_id, ledger, kind, sum(credit - debit)
           FROM posted p
          WHERE account_id IS NOT NULL
            AND NOT EXISTS (SELECT FROM balances b
                             WHERE b.account_id = p.account_id AND b.ledger = p.ledger AND b.kind = p.kind)
          GROUP BY account_id, ledger, kind;
    RETURN NULL;
END $$;
CREATE TRIGGER post_lines AFTER INSERT ON transaction_lines
    REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION post_lines();

CREATE TABLE idempotency_keys (
    user_id    uuid        NOT NULL,
    operation  text        NOT NULL,
    key        text        NOT NULL,
    request    text        NOT NULL,
    body       text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, operation, key)
);
COMMENT ON TABLE idempotency_keys IS 'First answer to a request that moves money; a repeat gets the same one';

GRANT SELECT, INSERT, UPDATE ON accounts, idempotency_keys TO ${app_role};
GRANT SELECT, INSERT ON transactions, transaction_lines TO ${app_role};
GRANT SELECT ON balances TO ${app_role};
