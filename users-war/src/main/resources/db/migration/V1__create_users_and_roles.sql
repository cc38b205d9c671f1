CREATE TABLE roles (
    name        text PRIMARY KEY CHECK (name ~ '^[a-z]{1,32}$'),
    description text NOT NULL
);
COMMENT ON TABLE roles IS 'What a user can be; goes out as the groups of a token';

CREATE TABLE role_permissions (
    role       text NOT NULL REFERENCES roles,
    permission text NOT NULL CHECK (permission ~ '^[a-z]+:[a-z]+$'),
    PRIMARY KEY (role, permission)
);
COMMENT ON TABLE role_permissions IS 'What a role may do; goes out as the scope of a token';

INSERT INTO roles (name, description) VALUES
    ('customer',   'Trades for himself'),
    ('support',    'Sees what customers see, to help them'),
    ('compliance', 'Watches over trades and money, changes nothing'),
    ('operator',   'Runs markets, accounts and deliveries'),
    ('admin',      'Decides who may do what'),
    ('service',    'Another part of the platform');

INSERT INTO role_permissions (role, permission) VALUES
    ('customer',   'orders:read'),
    ('customer',   'orders:write'),
    ('customer',   'portfolio:read'),
    ('customer',   'portfolio:write'),
    ('support',    'users:read'),
    ('support',    'orders:read'),
    ('support',    'portfolio:read'),
    ('compliance', 'orders:read'),
    ('compliance', 'portfolio:read'),
    ('compliance', 'audit:read'),
    ('operator',   'users:read'),
    ('operator',   'orders:read'),
    ('operator',   'portfolio:read'),
    ('operator',   'markets:admin'),
    ('operator',   'ledger:post'),
    ('operator',   'notifications:send'),
    ('admin',      'users:read'),
    ('admin',      'users:admin'),
    ('admin',      'notifications:send'),
    ('service',    'notifications:send');

CREATE TABLE users (
    id             uuid PRIMARY KEY,
    email          text        NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    email_key      text        NOT NULL CONSTRAINT one_user_per_email UNIQUE CHECK (email_key = lower(email)),
    email_verified boolean     NOT NULL,
    username       text        CHECK (length(username) BETWEEN 3 AND 32),
    username_key   text        CONSTRAINT one_user_per_username UNIQUE,
    name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    phone_number   text        CHECK (phone_number ~ '^\+[1-9][0-9]{6,14}$'),
    status         text        NOT NULL CHECK (status IN ('PENDING', 'ACTIVE', 'DEACTIVATED')),
    locale         text        NOT NULL,
    timezone       text        NOT NULL,
    created_at     timestamptz NOT NULL,
    version        bigint      NOT NULL,
    CONSTRAINT username_key_follows_username CHECK (username_key IS NOT DISTINCT FROM lower(username))
);
COMMENT ON TABLE users IS 'The people who may sign in';
COMMENT ON COLUMN users.email IS 'As it was typed';
COMMENT ON COLUMN users.email_key IS 'In lower case: addresses that differ only in case are one';

CREATE TABLE user_roles (
    user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    role    text NOT NULL REFERENCES roles,
    PRIMARY KEY (user_id, role)
);
COMMENT ON TABLE user_roles IS 'Who has which role';

GRANT SELECT ON roles, role_permissions TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON users TO ${app_role};
GRANT SELECT, INSERT, DELETE ON user_roles TO ${app_role};
