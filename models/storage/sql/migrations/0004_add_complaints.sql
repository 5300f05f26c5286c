-- Complaints: an immutable header and events that are only ever added. Both are kept once for each unit that ever held
-- the case (scope_id): the server copies them, so that every such unit reads the whole case.
DROP TABLE complaint;
CREATE TABLE complaint (
    scope_id TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    channel TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    service_id TEXT,
    category TEXT,
    class TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT,
    received_at TEXT NOT NULL,
    address TEXT,
    lat REAL,
    lon REAL,
    anonymous INTEGER NOT NULL DEFAULT 0,
    sealed INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (scope_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX complaint_id ON complaint (id);
CREATE INDEX complaint_number ON complaint (number);

-- ord: the place the server gave the event among those of its case; above 1000000000 as long as it did not.
CREATE TABLE complaint_event (
    scope_id TEXT NOT NULL,
    id TEXT NOT NULL,
    complaint_id TEXT NOT NULL,
    type TEXT NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    to_unit_id TEXT,
    until TEXT,
    into_id TEXT,
    outcome TEXT,
    reason TEXT,
    note TEXT,
    inexact INTEGER NOT NULL DEFAULT 0,
    ord INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (scope_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX complaint_event_case ON complaint_event (complaint_id);

-- Who reported, sealed; key_id says with which key. opened: each time somebody read it.
CREATE TABLE reporter (
    id TEXT PRIMARY KEY,
    unit_id TEXT NOT NULL,
    key_id TEXT NOT NULL,
    box TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE reporter_access (
    id TEXT PRIMARY KEY,
    complaint_id TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    reason TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX reporter_access_case ON reporter_access (complaint_id);

CREATE TABLE monthly_total (
    unit_id TEXT NOT NULL,
    month TEXT NOT NULL,
    channel TEXT NOT NULL,
    received INTEGER,
    resolved INTEGER,
    in_progress INTEGER,
    refused INTEGER,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'approved')),
    note TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (unit_id, month, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX monthly_total_month ON monthly_total (month);

-- serial: the running number within the year of `day`; number: as written on the paper, given once.
CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    unit_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL DEFAULT 1,
    number TEXT,
    serial INTEGER,
    day TEXT NOT NULL,
    due TEXT,
    complaint_id TEXT,
    service_id TEXT,
    component INTEGER,
    previous_id TEXT,
    body TEXT,
    copies TEXT,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sent', 'answered', 'closed')),
    reply TEXT,
    replied_at TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX letter_unit ON letter (unit_id, day);
CREATE INDEX letter_complaint ON letter (complaint_id) WHERE complaint_id IS NOT NULL;

-- Dated data of the city: from where complaints come, which days do not count, how long things may take.
CREATE TABLE channel (
    code TEXT PRIMARY KEY,
    name_id TEXT NOT NULL,
    name_en TEXT,
    alias TEXT,
    has_place INTEGER NOT NULL DEFAULT 0,
    valid_from TEXT,
    valid_to TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT,
    source TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE sla_profile (
    code TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Everything below is reckoned from the above, on each machine for itself.

-- Units, channels, categories and services as small numbers, so that indexes over cases stay small.
CREATE TABLE case_word (
    n INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- Where each case stands. n grows with the time of receipt: newest first is n downwards. Moments are seconds since 1970.
CREATE TABLE complaint_case (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    unit INTEGER NOT NULL,
    home INTEGER NOT NULL,
    status INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    category INTEGER NOT NULL,
    service INTEGER NOT NULL,
    class INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    received INTEGER NOT NULL,
    coordinated INTEGER,
    coordinate_due INTEGER NOT NULL,
    coordinate_counted INTEGER NOT NULL,
    done INTEGER,
    due INTEGER NOT NULL,
    done_counted INTEGER NOT NULL,
    next_due INTEGER,
    inexact INTEGER NOT NULL,
    merged_into TEXT,
    subject TEXT NOT NULL,
    lat REAL,
    lon REAL
) STRICT;
CREATE INDEX complaint_case_number ON complaint_case (number);
CREATE INDEX complaint_case_merged ON complaint_case (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX complaint_case_unit ON complaint_case (unit, status, category, channel, paused, next_due);
CREATE INDEX complaint_case_status ON complaint_case (status, unit, category, channel, paused, next_due);
CREATE INDEX complaint_case_category ON complaint_case (category, unit, status, channel, paused, next_due);
CREATE INDEX complaint_case_channel ON complaint_case (channel, unit, status, category, paused, next_due);
CREATE INDEX complaint_case_due ON complaint_case (next_due, unit, status, category, channel) WHERE next_due IS NOT NULL;

CREATE VIRTUAL TABLE complaint_text USING fts5 (subject, body, address, content = '', tokenize = 'unicode61 remove_diacritics 2');

-- What photos of events look like, so that one used again is found.
CREATE TABLE photo_fact (
    sha256 TEXT PRIMARY KEY,
    hashes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Cases to reckon anew before the transaction ends; '' stands for all of them.
CREATE TABLE case_dirty (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TRIGGER complaint_added AFTER INSERT ON complaint BEGIN
    INSERT INTO case_dirty VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER complaint_changed AFTER UPDATE ON complaint BEGIN
    INSERT INTO complaint_text (complaint_text, rowid, subject, body, address)
        SELECT 'delete', n, old.subject, old.body, old.address FROM complaint_case WHERE id = old.id;
    DELETE FROM complaint_case WHERE id = old.id;
    INSERT INTO case_dirty VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER complaint_removed AFTER DELETE ON complaint
WHEN NOT EXISTS (SELECT 1 FROM complaint WHERE id = old.id) BEGIN
    INSERT INTO complaint_text (complaint_text, rowid, subject, body, address)
        SELECT 'delete', n, old.subject, old.body, old.address FROM complaint_case WHERE id = old.id;
    DELETE FROM complaint_case WHERE id = old.id;
END;
CREATE TRIGGER complaint_event_added AFTER INSERT ON complaint_event BEGIN
    INSERT INTO case_dirty VALUES (new.complaint_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER complaint_event_changed AFTER UPDATE ON complaint_event BEGIN
    INSERT INTO case_dirty VALUES (new.complaint_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER complaint_event_removed AFTER DELETE ON complaint_event BEGIN
    INSERT INTO case_dirty VALUES (old.complaint_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER calendar_day_added AFTER INSERT ON calendar_day BEGIN
    INSERT INTO case_dirty VALUES ('') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER calendar_day_changed AFTER UPDATE ON calendar_day BEGIN
    INSERT INTO case_dirty VALUES ('') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER calendar_day_removed AFTER DELETE ON calendar_day BEGIN
    INSERT INTO case_dirty VALUES ('') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER sla_profile_changed AFTER UPDATE ON sla_profile BEGIN
    INSERT INTO case_dirty VALUES ('') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER setting_added AFTER INSERT ON setting WHEN new.key IN ('city.sla', 'city.time_zone') BEGIN
    INSERT INTO case_dirty VALUES ('') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER setting_changed AFTER UPDATE ON setting WHEN new.key IN ('city.sla', 'city.time_zone') BEGIN
    INSERT INTO case_dirty VALUES ('') ON CONFLICT DO NOTHING;
END;
