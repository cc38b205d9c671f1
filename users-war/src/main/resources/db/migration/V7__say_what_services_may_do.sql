CREATE TABLE service_grants (
    service    text NOT NULL CHECK (service ~ '^[a-z]{1,32}$'),
    audience   text NOT NULL CHECK (audience ~ '^[a-z]{1,32}$' AND audience <> service),
    permission text NOT NULL CHECK (permission ~ '^[a-z]+:[a-z]+$'),
    PRIMARY KEY (service, audience, permission)
);
COMMENT ON TABLE service_grants IS 'What one service may do at another in its own name; goes out as audience and scope of a service''s token';

INSERT INTO service_grants (service, audience, permission) VALUES
    ('trading',    'notifications', 'notifications:send'),
    ('portfolio',  'notifications', 'notifications:send'),
    ('marketdata', 'notifications', 'notifications:send');

-- a service is no user, and no user is a service
DELETE FROM user_roles WHERE role = 'service';
DELETE FROM role_permissions WHERE role = 'service';
DELETE FROM roles WHERE name = 'service';
ALTER TABLE roles ADD CONSTRAINT services_are_no_users CHECK (name <> 'service');

GRANT SELECT ON service_grants TO ${app_role};
GRANT INSERT, UPDATE ON roles TO ${app_role};
GRANT INSERT, DELETE ON role_permissions TO ${app_role};
