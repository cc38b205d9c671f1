CREATE TABLE executions (
    id       text PRIMARY KEY,
    order_id uuid          NOT NULL,
    qty      numeric(28,9) NOT NULL CHECK (qty > 0),
    gross    numeric(28,2) NOT NULL CHECK (gross >= 0)
);
COMMENT ON TABLE executions IS 'Parts of an order that were filled: their sum is the total a mail states, to the cent';
CREATE INDEX executions_of_order ON executions (order_id);

GRANT SELECT, INSERT ON executions TO ${app_role};
