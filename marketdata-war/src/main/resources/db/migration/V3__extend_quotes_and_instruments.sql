ALTER TABLE quotes ADD COLUMN print text CHECK (print IN ('opening', 'closing'));
COMMENT ON COLUMN quotes.print IS 'Whether the latest trade is the official open or close of its day; null in between';

COMMENT ON COLUMN instruments.tradable IS 'Whether it is fed; what an operator says of it is in instrument_terms';

CREATE TABLE instrument_terms (
    symbol         text        NOT NULL REFERENCES instruments,
    effective_from date        NOT NULL,
    tick_size      numeric     CHECK (tick_size > 0 AND tick_size <= 1),
    fractionable   boolean,
    tradable       boolean,
    changed_by     uuid        NOT NULL,
    changed_at     timestamptz NOT NULL,
    PRIMARY KEY (symbol, effective_from),
    CONSTRAINT changes_something CHECK (num_nonnulls(tick_size, fractionable, tradable) > 0)
);
COMMENT ON TABLE instrument_terms IS 'What an operator changed and from which day on; a null leaves that part as it was';

CREATE TABLE instrument_announcements (
    symbol         text        NOT NULL REFERENCES instruments,
    effective_from date        NOT NULL,
    data           text        NOT NULL,
    announced_at   timestamptz NOT NULL,
    PRIMARY KEY (symbol, effective_from)
);
COMMENT ON TABLE instrument_announcements IS 'What the other services were last told, by the day that it holds from';

GRANT SELECT, INSERT, UPDATE ON instrument_terms, instrument_announcements TO ${app_role};
