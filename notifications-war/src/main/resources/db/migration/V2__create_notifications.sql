CREATE TABLE notifications (
    id             uuid PRIMARY KEY,
    user_id        uuid        NOT NULL,
    type           text        NOT NULL CHECK (type ~ '^[a-z][a-z0-9_.]{0,63}$'),
    channel        text        NOT NULL CHECK (channel IN ('inapp', 'email')),
    subject        text        NOT NULL CHECK (subject !~ '[\r\n]' AND length(subject) BETWEEN 1 AND 200),
    body           text        NOT NULL CHECK (length(body) BETWEEN 1 AND 10000),
    order_id       uuid,
    subject_key    text        NOT NULL,
    event_id       uuid        NOT NULL,
    event_sequence bigint      NOT NULL,
    status         text        NOT NULL CHECK (status IN ('unread', 'read')),
    created_at     timestamptz NOT NULL,
    read_at        timestamptz,
    CONSTRAINT one_notification_per_event UNIQUE (user_id, type, subject_key, event_id),
    CONSTRAINT read_at_when_read CHECK ((status = 'read') = (read_at IS NOT NULL))
);
COMMENT ON TABLE notifications IS 'What users were told';
COMMENT ON COLUMN notifications.channel IS 'inapp: shown in the application; email: by mail only';
COMMENT ON COLUMN notifications.subject_key IS 'What it is about, for example the order';
COMMENT ON COLUMN notifications.event_id IS 'The event that caused it; of a posted message its own id';
COMMENT ON COLUMN notifications.event_sequence IS 'Of the newest event told of, where several are told in one notification';

-- an order ends once, and its partial fills are told in one notification that follows them
CREATE UNIQUE INDEX one_notification_per_order_and_type ON notifications (order_id, type) WHERE order_id IS NOT NULL;
CREATE INDEX notifications_of_user ON notifications (user_id, id DESC);
CREATE INDEX notifications_unread ON notifications (user_id, id DESC) WHERE status = 'unread';

CREATE TABLE idempotency_keys (
    caller          uuid        NOT NULL,
    key             text        NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    request_hash    text        NOT NULL,
    notification_id uuid        NOT NULL REFERENCES notifications DEFERRABLE INITIALLY DEFERRED,
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);
COMMENT ON TABLE idempotency_keys IS 'Which posting a key stood for, so that sending it again posts nothing';

GRANT SELECT, INSERT, UPDATE ON notifications TO ${app_role};
GRANT SELECT, INSERT ON idempotency_keys TO ${app_role};
