CREATE TABLE security_events (
    id             uuid        PRIMARY KEY,
    occurred_at    timestamptz NOT NULL,
    type           text        NOT NULL CHECK (type ~ '^[a-z]+(-[a-z]+)*$'),
    outcome        text        NOT NULL CHECK (outcome IN ('success', 'refused')),
    actor          text,
    subject        uuid,
    address        text,
    correlation_id text        NOT NULL,
    details        text        NOT NULL CHECK (json_typeof(details::json) = 'object')
);
CREATE INDEX security_events_by_actor ON security_events (actor, id DESC);
CREATE INDEX security_events_by_subject ON security_events (subject, id DESC);
COMMENT ON TABLE security_events IS 'What happened that a security officer may ask for; rows are added and never changed. Refers to no user: it outlives him';
COMMENT ON COLUMN security_events.actor IS 'Who did it, id of a user or name of a service; null where nobody was signed in, or the platform did it itself';
COMMENT ON COLUMN security_events.subject IS 'Whom it concerns; null where no user is meant, or none was found';
COMMENT ON COLUMN security_events.details IS 'A JSON object, kept as text because the hash is over what was written';

CREATE TABLE audit_chain (
    seq      bigint PRIMARY KEY,
    event_id uuid   NOT NULL UNIQUE REFERENCES security_events,
    hash     bytea  NOT NULL CHECK (length(hash) = 32)
);
COMMENT ON TABLE audit_chain IS 'The order of the events: each hash is over the one before it and the event, so that none can be changed, removed or moved unnoticed';

CREATE TABLE audit_chain_head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    seq      bigint  NOT NULL,
    hash     bytea   NOT NULL CHECK (length(hash) = 32)
) WITH (fillfactor = 10);
COMMENT ON TABLE audit_chain_head IS 'The last link, which the next writer locks; also tells when the end of the chain was cut off';
INSERT INTO audit_chain_head (seq, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

-- Each part with its length in bytes, so that no two lists of parts look alike: "4:abcd", and "-" for null.
CREATE FUNCTION audit_text(VARIADIC parts text[]) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' ORDER BY place)
      FROM unnest(parts) WITH ORDINALITY AS p (part, place)
$$;

-- Links an event when its transaction commits, and not before: the head is then locked for a commit only, whatever the
-- transaction did in between, and as the last lock it can be part of no deadlock.
CREATE FUNCTION link_security_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    head audit_chain_head;
BEGIN
    SELECT * INTO STRICT head FROM audit_chain_head FOR UPDATE;
    head.seq := head.seq + 1;
    head.hash := sha256(head.hash || convert_to(audit_text(
        head.seq::text, NEW.id::text, trunc(extract(epoch FROM NEW.occurred_at) * 1000000)::text, NEW.type, NEW.outcome,
        NEW.actor, NEW.subject::text, NEW.address, NEW.correlation_id, NEW.details), 'UTF8'));
    INSERT INTO audit_chain (seq, event_id, hash) VALUES (head.seq, NEW.id, head.hash);
    UPDATE audit_chain_head SET seq = head.seq, hash = head.hash;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER link_security_event AFTER INSERT ON security_events
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_security_event();

-- For whoever owns the tables; the server's role has no such right to begin with.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON security_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_chain
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

INSERT INTO role_permissions (role, permission) VALUES ('admin', 'audit:read') ON CONFLICT DO NOTHING;

GRANT SELECT, INSERT ON security_events TO ${app_role};
GRANT SELECT ON audit_chain, audit_chain_head TO ${app_role};
