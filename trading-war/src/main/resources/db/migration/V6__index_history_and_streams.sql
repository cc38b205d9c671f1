-- Each execution has one posting, which names its account; ids of executions rise with time.
CREATE INDEX executions_of_account ON transactions (account_id, source_id DESC)
    WHERE source_type = 'execution' AND phase = 'fill';

-- A stream reads the updates of one account from the number it has reached.
CREATE INDEX order_updates_of_account ON outbox (key, sequence) WHERE topic = 'trading.orders.v1';
