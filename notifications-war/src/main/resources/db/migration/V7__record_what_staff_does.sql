CREATE TABLE staff_acts (
    id             uuid        PRIMARY KEY,
    acted_at       timestamptz NOT NULL,
    actor          text        NOT NULL CHECK (length(actor) BETWEEN 1 AND 64),
    act            text        NOT NULL CHECK (act ~ '^[a-z]+(-[a-z]+)*$'),
    subject        text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 64),
    details        text        NOT NULL CHECK (length(details) <= 500),
    correlation_id text        NOT NULL
);
CREATE INDEX staff_acts_of_actor ON staff_acts (actor, id DESC);
CREATE INDEX staff_acts_of_subject ON staff_acts (subject, id DESC);
COMMENT ON TABLE staff_acts IS 'What staff did that no other row keeps for good; rows are only added';
COMMENT ON COLUMN staff_acts.actor IS 'Id of the user or name of the service';
COMMENT ON COLUMN staff_acts.subject IS 'Id of the user who was told, or whose notification or delivery it was';

GRANT SELECT, INSERT ON staff_acts TO ${app_role};
