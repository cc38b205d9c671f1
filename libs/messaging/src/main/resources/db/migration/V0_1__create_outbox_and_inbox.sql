-- Owned by libs/messaging: what it needs in the database of every service.

CREATE TABLE outbox_sequence (
    topic text   NOT NULL,
    key   text   NOT NULL,
    last  bigint NOT NULL CHECK (last > 0),
    PRIMARY KEY (topic, key)
) WITH (fillfactor = 50);
COMMENT ON TABLE outbox_sequence IS 'Last sequence number given to an event, per topic and key: gapless, in commit order';

CREATE TABLE outbox (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id       uuid        NOT NULL UNIQUE,
    topic          text        NOT NULL,
    key            text        NOT NULL,
    sequence       bigint      NOT NULL,
    type           text        NOT NULL,
    subject        text        NOT NULL,
    correlation_id text        NOT NULL,
    causation_id   text,
    occurred_at    timestamptz NOT NULL,
    data           text        NOT NULL,
    sent_at        timestamptz
) WITH (fillfactor = 70);
CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
COMMENT ON TABLE outbox IS 'Events written in the transaction of the change they tell of, until the relay has sent them';

CREATE TABLE outbox_relay (
    id     smallint    PRIMARY KEY CHECK (id = 1),
    holder uuid        NOT NULL,
    until  timestamptz NOT NULL
);
INSERT INTO outbox_relay VALUES (1, '00000000-0000-0000-0000-000000000000', '-infinity');
COMMENT ON TABLE outbox_relay IS 'Lease of the one replica that may send, so that the order per key is kept';

CREATE TABLE inbox (
    event_id    uuid        PRIMARY KEY,
    topic       text        NOT NULL,
    key         text        NOT NULL,
    sequence    bigint      NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    duplicates  integer     NOT NULL DEFAULT 0
);
CREATE INDEX inbox_sequence ON inbox (topic, key, sequence);
COMMENT ON COLUMN inbox.duplicates IS 'How often the event came again and was absorbed';

GRANT SELECT, INSERT, UPDATE ON outbox_sequence, inbox TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO ${app_role};
GRANT SELECT, UPDATE ON outbox_relay TO ${app_role};
