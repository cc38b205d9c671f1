CREATE TABLE deliveries (
    id              uuid PRIMARY KEY,
    notification_id uuid        NOT NULL REFERENCES notifications,
    user_id         uuid        NOT NULL,
    channel         text        NOT NULL CHECK (channel = 'email'),
    status          text        NOT NULL CHECK (status IN ('queued', 'sending', 'sent', 'failed', 'dead')),
    attempts        integer     NOT NULL CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL,
    last_error      text,
    message_id      text        NOT NULL UNIQUE,
    correlation_id  text        NOT NULL,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    CONSTRAINT one_delivery_per_channel UNIQUE (notification_id, channel),
    CONSTRAINT sent_at_when_sent CHECK ((status = 'sent') = (sent_at IS NOT NULL))
) WITH (fillfactor = 70);
COMMENT ON TABLE deliveries IS 'Notifications on their way out of the platform; the recipient is looked up when one is sent';
COMMENT ON COLUMN deliveries.next_attempt_at IS 'When a worker may take it; while sending, when the lease of its worker ends';
COMMENT ON COLUMN deliveries.message_id IS 'The same at every try, so that a receiver can tell a mail that came twice';

CREATE INDEX deliveries_due ON deliveries (next_attempt_at) WHERE status IN ('queued', 'failed', 'sending');
CREATE INDEX deliveries_dead ON deliveries (id DESC) WHERE status = 'dead';

GRANT SELECT, INSERT, UPDATE ON deliveries TO ${app_role};
