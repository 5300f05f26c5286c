-- Tanggapan: what fell short of the standard in a year and was put to the unit, and what was done about it since. Both
-- are only ever added.
CREATE TABLE finding (
    unit_id TEXT NOT NULL,
    id TEXT NOT NULL,
    period_id TEXT NOT NULL,
    service_id TEXT,
    indicator TEXT NOT NULL,
    value TEXT NOT NULL,
    body TEXT,
    day TEXT NOT NULL,
    due TEXT NOT NULL,
    appeal_until TEXT NOT NULL,
    user TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (unit_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_period ON finding (period_id, unit_id);

-- ord: as in complaint_event.
CREATE TABLE finding_event (
    unit_id TEXT NOT NULL,
    id TEXT NOT NULL,
    finding_id TEXT NOT NULL,
    step TEXT NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    due TEXT,
    note TEXT,
    ord INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (unit_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_event_finding ON finding_event (unit_id, finding_id, ord);
