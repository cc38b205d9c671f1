ALTER TABLE signing_keys
    ADD COLUMN current_since timestamptz,
    ADD COLUMN retired_at    timestamptz;
UPDATE signing_keys SET current_since = created_at WHERE state = 'CURRENT';
ALTER TABLE signing_keys
    ADD CONSTRAINT what_signs_or_signed_has_a_start CHECK ((state = 'NEXT') = (current_since IS NULL)),
    ADD CONSTRAINT what_signs_no_more_has_an_end CHECK ((state = 'RETIRING') = (retired_at IS NOT NULL));
COMMENT ON COLUMN signing_keys.created_at IS 'Published from then on';
COMMENT ON COLUMN signing_keys.current_since IS 'Signed from then on; null if it never has';
COMMENT ON COLUMN signing_keys.retired_at IS 'Signed until then; the row goes when the last token it signed has expired';

GRANT UPDATE, DELETE ON signing_keys TO ${app_role};
