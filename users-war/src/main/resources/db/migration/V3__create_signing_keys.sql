CREATE TABLE signing_keys (
    kid                  text PRIMARY KEY,
    state                text        NOT NULL CHECK (state IN ('NEXT', 'CURRENT', 'RETIRING')),
    public_key           bytea       NOT NULL,
    sealed_private_key   bytea       NOT NULL,
    created_at           timestamptz NOT NULL
);
-- replicas that start together all want to make the first key: only one can
CREATE UNIQUE INDEX one_signing_key_per_state ON signing_keys (state) WHERE state IN ('NEXT', 'CURRENT');
COMMENT ON TABLE signing_keys IS 'RSA keys for access tokens, shared by all replicas';
COMMENT ON COLUMN signing_keys.public_key IS 'X.509 SubjectPublicKeyInfo';
COMMENT ON COLUMN signing_keys.sealed_private_key IS 'PKCS #8 under AES-256-GCM: salt, nonce and ciphertext; the key comes from kontor.signing.key.password by PBKDF2';

GRANT SELECT, INSERT ON signing_keys TO ${app_role};
