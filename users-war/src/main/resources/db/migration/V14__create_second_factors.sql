CREATE TABLE second_factors (
    user_id       uuid        PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    sealed_secret bytea       NOT NULL CHECK (length(sealed_secret) >= 64),
    begun_at      timestamptz NOT NULL,
    confirmed_at  timestamptz CHECK (confirmed_at >= begun_at),
    last_step     bigint,
    CONSTRAINT confirmed_by_a_code CHECK ((confirmed_at IS NULL) = (last_step IS NULL))
);
COMMENT ON TABLE second_factors IS 'What the authenticator app of a user computes codes from (RFC 6238)';
COMMENT ON COLUMN second_factors.sealed_secret IS '20 bytes under AES-256-GCM, sealed as signing keys are, under a label that names the user';
COMMENT ON COLUMN second_factors.confirmed_at IS 'Counts from then on; null while no code of it was shown';
COMMENT ON COLUMN second_factors.last_step IS 'Step of 30 s whose code was taken last: it only ever rises, so that no code is taken twice';

CREATE TABLE recovery_codes (
    user_id   uuid        NOT NULL REFERENCES second_factors ON DELETE CASCADE,
    code_hash text        NOT NULL CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    used_at   timestamptz,
    PRIMARY KEY (user_id, code_hash)
);
COMMENT ON TABLE recovery_codes IS 'For who has lost his authenticator: each is good once';
COMMENT ON COLUMN recovery_codes.code_hash IS 'SHA-256 of the user and 120 random bits';

CREATE TABLE sign_in_challenges (
    challenge_hash text        PRIMARY KEY CHECK (challenge_hash ~ '^[0-9a-f]{64}$'),
    user_id        uuid        NOT NULL REFERENCES users ON DELETE CASCADE,
    name_hash      text        NOT NULL CHECK (name_hash ~ '^[0-9a-f]{64}$'),
    old_hash       text,
    new_hash       text,
    expires_at     timestamptz NOT NULL,
    CONSTRAINT one_hash_takes_the_place_of_another CHECK ((old_hash IS NULL) = (new_hash IS NULL))
);
CREATE INDEX sign_in_challenges_of_user ON sign_in_challenges (user_id);
CREATE INDEX sign_in_challenges_to_forget ON sign_in_challenges (expires_at);
COMMENT ON TABLE sign_in_challenges IS 'Who has shown the right password and not the second factor yet';
COMMENT ON COLUMN sign_in_challenges.challenge_hash IS 'SHA-256 of 256 random bits';
COMMENT ON COLUMN sign_in_challenges.name_hash IS 'What the attempts are counted under, as in sign_in_attempts';
COMMENT ON COLUMN sign_in_challenges.new_hash IS 'What is to take the place of old_hash in credentials once he is signed in; null if that one is good enough';

GRANT SELECT, INSERT, UPDATE, DELETE ON second_factors, recovery_codes, sign_in_challenges TO ${app_role};
