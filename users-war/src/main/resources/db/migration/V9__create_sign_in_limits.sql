CREATE TABLE sign_in_attempts (
    name_hash     text        PRIMARY KEY CHECK (name_hash ~ '^[0-9a-f]{64}$'),
    failures      integer     NOT NULL CHECK (failures >= 0),
    counted_from  timestamptz NOT NULL,
    locked_until  timestamptz,
    locks         integer     NOT NULL CHECK (locks >= 0),
    forget_at     timestamptz NOT NULL
);
CREATE INDEX sign_in_attempts_to_forget ON sign_in_attempts (forget_at);
COMMENT ON TABLE sign_in_attempts IS 'What was tried under a name since the last success, whether or not anybody has the name';
COMMENT ON COLUMN sign_in_attempts.name_hash IS 'SHA-256 of the name in lower case: what was typed may be anything, a password too';

CREATE TABLE familiar_networks (
    name_hash text        NOT NULL CHECK (name_hash ~ '^[0-9a-f]{64}$'),
    network   text        NOT NULL,
    forget_at timestamptz NOT NULL,
    PRIMARY KEY (name_hash, network)
);
CREATE INDEX familiar_networks_to_forget ON familiar_networks (forget_at);
COMMENT ON TABLE familiar_networks IS 'Where somebody has signed in from under a name; he is counted apart from strangers, who can lock only each other out';

CREATE TABLE address_allowances (
    network text        PRIMARY KEY,
    full_at timestamptz NOT NULL
) WITH (fillfactor = 50);
CREATE INDEX address_allowances_to_forget ON address_allowances (full_at);
COMMENT ON TABLE address_allowances IS 'A bucket of requests per client address, as the time at which it will be full again';

GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts, familiar_networks, address_allowances TO ${app_role};
