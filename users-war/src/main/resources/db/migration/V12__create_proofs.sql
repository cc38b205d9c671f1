CREATE TABLE proofs (
    user_id       uuid        NOT NULL REFERENCES users ON DELETE CASCADE,
    purpose       text        NOT NULL CHECK (purpose IN ('EMAIL_ADDRESS', 'PHONE_NUMBER', 'PASSWORD_RESET')),
    about         text        NOT NULL CHECK (length(about) <= 254),
    secret_hash   text        CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    issued_at     timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL CHECK (expires_at > issued_at),
    tries_left    integer     NOT NULL CHECK (tries_left >= 0),
    issued        integer     NOT NULL CHECK (issued > 0),
    counted_since timestamptz NOT NULL,
    PRIMARY KEY (user_id, purpose)
);
CREATE UNIQUE INDEX proofs_by_secret ON proofs (secret_hash) WHERE secret_hash IS NOT NULL;
COMMENT ON TABLE proofs IS 'One-time tokens and codes: the last one of each user and purpose';
COMMENT ON COLUMN proofs.about IS 'The address or number the secret was sent to';
COMMENT ON COLUMN proofs.secret_hash IS 'HMAC-SHA-256 of the secret; null once it was used or given up';
COMMENT ON COLUMN proofs.issued IS 'How many since counted_since: there is a limit for an hour';

GRANT SELECT, INSERT, UPDATE, DELETE ON proofs TO ${app_role};
