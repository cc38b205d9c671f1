CREATE TABLE calendar_changes (
    day        date        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('closed', 'early_close', 'open')),
    close_time time,
    changed_by uuid        NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT an_early_close_has_a_time CHECK ((kind = 'early_close') = (close_time IS NOT NULL))
);
COMMENT ON TABLE calendar_changes IS 'Days on which the exchange does not keep to its published calendar; New York time';

CREATE TABLE idempotency_keys (
    caller     uuid        NOT NULL,
    operation  text        NOT NULL,
    key        text        NOT NULL,
    request    text        NOT NULL,
    result     uuid        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, operation, key)
);
COMMENT ON TABLE idempotency_keys IS 'What a keyed request created; a repeat is told of the same';

GRANT SELECT, INSERT, UPDATE ON calendar_changes TO ${app_role};
GRANT SELECT, INSERT ON idempotency_keys TO ${app_role};
