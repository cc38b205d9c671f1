CREATE TABLE credentials (
    user_id       uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    password_hash text        NOT NULL CHECK (password_hash ~ '^PBKDF2WithHmacSHA256:[1-9][0-9]*:[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$'),
    changed_at    timestamptz NOT NULL,
    version       bigint      NOT NULL
);
COMMENT ON TABLE credentials IS 'How a user proves to be himself; apart from users, so that no query for a profile touches it';
COMMENT ON COLUMN credentials.password_hash IS 'algorithm:iterations:salt:hash, the form Jakarta Security''s Pbkdf2PasswordHash reads';

GRANT SELECT, INSERT, UPDATE ON credentials TO ${app_role};
