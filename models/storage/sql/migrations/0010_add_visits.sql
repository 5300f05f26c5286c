-- The plan of visits: when a unit is visited for a year's evaluation, by whom, and whether it was drawn for a blind
-- second assessment. And why a standard was given back.
CREATE TABLE visit (
    unit_id TEXT NOT NULL,
    period_id TEXT NOT NULL,
    day TEXT,
    first TEXT,
    second TEXT,
    drawn INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (unit_id, period_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_period ON visit (period_id, day);

ALTER TABLE standard ADD COLUMN note TEXT;
