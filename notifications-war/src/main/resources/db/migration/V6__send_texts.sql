ALTER TABLE contacts ADD COLUMN phone_verified boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN contacts.phone_verified IS 'Whether users-war has seen a proof that the number is his';

ALTER TABLE notifications DROP CONSTRAINT notifications_channel_check,
    ADD CONSTRAINT notifications_channel_check CHECK (channel IN ('inapp', 'email', 'sms'));
COMMENT ON COLUMN notifications.channel IS 'inapp: shown in the application; email, sms: by mail or text only';
COMMENT ON COLUMN notifications.recipient IS 'Where its mail or text goes if not to what the contact says; null once it was sent';
COMMENT ON COLUMN notifications.secret IS 'What its mail or text says and the body withholds; null once it was sent or is too old';

ALTER TABLE deliveries DROP CONSTRAINT deliveries_channel_check,
    ADD CONSTRAINT deliveries_channel_check CHECK (channel IN ('email', 'sms')),
    ADD COLUMN segments integer CHECK (segments > 0),
    ADD CONSTRAINT segments_of_texts CHECK ((segments IS NOT NULL) = (channel = 'sms'));
COMMENT ON COLUMN deliveries.segments IS 'Messages of the network that a text takes, which is what is paid for; null for mails';
COMMENT ON COLUMN deliveries.message_id IS 'The same at every try: a receiver can tell a mail that came twice, a provider a text';

-- each channel has a worker of its own, which must not read past what waits for the other's
DROP INDEX deliveries_due;
CREATE INDEX deliveries_due ON deliveries (channel, next_attempt_at) WHERE status IN ('queued', 'failed', 'sending');
CREATE INDEX texts_of_user ON deliveries (user_id, created_at) WHERE channel = 'sms';

CREATE TABLE preferences (
    user_id     uuid PRIMARY KEY,
    texts       boolean NOT NULL,
    timezone    text    NOT NULL CHECK (length(timezone) BETWEEN 1 AND 64),
    quiet_from  time    NOT NULL,
    quiet_until time    NOT NULL
);
COMMENT ON TABLE preferences IS 'What users want of what they are told; who has no row wants no texts';
COMMENT ON COLUMN preferences.quiet_from IS 'By the clock of the time zone; quiet until quiet_until, of the next day if that is not later; never if they are equal';

GRANT SELECT, INSERT, UPDATE, DELETE ON preferences TO ${app_role};
