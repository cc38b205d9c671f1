ALTER TABLE notifications
    ADD COLUMN recipient    text CHECK (recipient !~ '[\r\n]' AND length(recipient) BETWEEN 3 AND 254),
    ADD COLUMN secret       text CHECK (length(secret) BETWEEN 1 AND 64),
    ADD COLUMN secret_until timestamptz,
    ADD CONSTRAINT secret_for_a_time CHECK (secret IS NULL OR secret_until IS NOT NULL);
CREATE INDEX notifications_with_secret ON notifications (secret_until) WHERE secret IS NOT NULL;
COMMENT ON COLUMN notifications.recipient IS 'Where its mail goes if not to the address of the contact; null once it was sent';
COMMENT ON COLUMN notifications.secret IS 'What its mail says and the body withholds; null once it was sent or is too old';

CREATE TABLE erasures (
    user_id   uuid PRIMARY KEY,
    erased_at timestamptz NOT NULL
);
COMMENT ON TABLE erasures IS 'Users of whom nothing is kept: what comes later about them is not kept either';

GRANT SELECT, INSERT ON erasures TO ${app_role};
GRANT DELETE ON contacts, notifications, idempotency_keys, deliveries TO ${app_role};
