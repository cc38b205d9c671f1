CREATE TABLE contacts (
    user_id        uuid PRIMARY KEY,
    email          text        NOT NULL CHECK (email !~ '[\r\n]' AND length(email) BETWEEN 3 AND 254),
    email_verified boolean     NOT NULL,
    name           text        NOT NULL CHECK (name !~ '[\r\n]' AND length(name) <= 200),
    phone          text,
    sequence       bigint      NOT NULL,
    changed_at     timestamptz NOT NULL
);
COMMENT ON TABLE contacts IS 'How users are reached, as they last told users-war';
COMMENT ON COLUMN contacts.sequence IS 'Of the event that said so: an older one changes nothing any more';

GRANT SELECT, INSERT, UPDATE ON contacts TO ${app_role};
