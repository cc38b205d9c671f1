CREATE TABLE sessions (
    id         uuid PRIMARY KEY,
    user_id    uuid        NOT NULL REFERENCES users ON DELETE CASCADE,
    started_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at   timestamptz,
    end_reason text        CHECK (end_reason IN ('TOKEN_REUSED')),
    CONSTRAINT ended_for_a_reason CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX sessions_of_user ON sessions (user_id);
COMMENT ON TABLE sessions IS 'From one sign-in to its end: the family of refresh tokens that came from it';
COMMENT ON COLUMN sessions.expires_at IS 'When the youngest refresh token of the session expires';

CREATE TABLE refresh_tokens (
    token_hash text PRIMARY KEY CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    session_id uuid        NOT NULL REFERENCES sessions ON DELETE CASCADE,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX refresh_tokens_of_session ON refresh_tokens (session_id);
COMMENT ON TABLE refresh_tokens IS 'SHA-256 of each refresh token; used ones stay, so that a second use is noticed';

GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, refresh_tokens TO ${app_role};
