ALTER TABLE sessions DROP CONSTRAINT sessions_end_reason_check;
ALTER TABLE sessions ADD CONSTRAINT sessions_end_reason_check CHECK (end_reason IN (
    'SIGNED_OUT', 'SIGNED_OUT_EVERYWHERE', 'ENDED_BY_OWNER', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'PASSWORD_RESET',
    'CONTACT_CHANGED', 'SECOND_FACTOR_CHANGED', 'DEACTIVATED', 'ERASED', 'REVOKED'));

-- sessions that are there now began with a password and were last seen when their youngest token was issued
ALTER TABLE sessions
    ADD COLUMN amr          text NOT NULL DEFAULT 'pwd' CHECK (amr ~ '^[a-z]+( [a-z]+)*$'),
    ADD COLUMN last_used_at timestamptz,
    ADD COLUMN user_agent   text CHECK (length(user_agent) <= 200),
    ADD COLUMN address      text CHECK (length(address) <= 64);
UPDATE sessions SET last_used_at = expires_at - interval '30 days';
ALTER TABLE sessions ALTER COLUMN last_used_at SET NOT NULL;
ALTER TABLE sessions ALTER COLUMN amr DROP DEFAULT;
COMMENT ON COLUMN sessions.amr IS 'How the user proved to be himself (RFC 8176), in the tokens'' claim of that name';
COMMENT ON COLUMN sessions.user_agent IS 'What the device that used the session last calls itself; null if it does not say';
COMMENT ON COLUMN sessions.address IS 'Where that device called from, as the server saw it';
