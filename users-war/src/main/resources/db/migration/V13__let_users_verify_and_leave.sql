ALTER TABLE users ADD COLUMN phone_verified boolean NOT NULL DEFAULT false;
ALTER TABLE users DROP CONSTRAINT users_status_check;
ALTER TABLE users ADD CONSTRAINT users_status_check CHECK (status IN ('PENDING', 'ACTIVE', 'DEACTIVATED', 'ERASED'));
ALTER TABLE users ADD CONSTRAINT erased_is_nobody CHECK (status <> 'ERASED' OR (email_key = id || '@erased.invalid'
    AND username IS NULL AND phone_number IS NULL AND name = 'erased'));
COMMENT ON COLUMN users.phone_verified IS 'Whether a code that was sent to the number came back';

-- whoever is erased has nothing to sign in with
GRANT DELETE ON credentials TO ${app_role};
