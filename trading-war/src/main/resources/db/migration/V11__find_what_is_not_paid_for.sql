-- Of an account that trades all day, a sale looks at the purchases that are not paid for, and not at all of them.
CREATE INDEX executions_not_paid_for ON executions (account_id, symbol, funds_settle_on)
    WHERE side = 'BUY' AND unsettled_funds > 0;
