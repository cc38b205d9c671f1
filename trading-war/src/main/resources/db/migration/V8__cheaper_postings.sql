-- Balance by balance, each found by its key whatever the planner thinks of the table when it first sees it: as one
-- statement over all lines it read the whole table for every posting as long as few accounts were open. The order is
-- the same in every transaction, so that two of them never wait for each other.
CREATE OR REPLACE FUNCTION post_lines() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    change record;
BEGIN
    IF EXISTS (SELECT FROM posted GROUP BY transaction_id, ledger HAVING sum(debit) <> sum(credit)) THEN
        RAISE EXCEPTION 'debits and credits differ' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'debits_equal_credits', TABLE = 'transaction_lines';
    END IF;
    FOR change IN
        SELECT account_id, ledger, kind, sum(credit - debit) AS amount
          FROM posted WHERE account_id IS NOT NULL
         GROUP BY account_id, ledger, kind ORDER BY account_id, ledger, kind
    LOOP
        UPDATE balances b SET balance = b.balance + change.amount
         WHERE b.account_id = change.account_id AND b.ledger = change.ledger AND b.kind = change.kind;
        IF NOT FOUND THEN
            INSERT INTO balances VALUES (change.account_id, change.ledger, change.kind, change.amount);
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

-- Each line of a customer changes a balance above, and that one refers to the account.
ALTER TABLE transaction_lines DROP CONSTRAINT transaction_lines_account_id_fkey;
