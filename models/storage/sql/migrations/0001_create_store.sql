-- The first release's tables. Times are UTC in ISO 8601, days are ISO dates, ids are UUIDv7 in lower case.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT,
    kind TEXT NOT NULL,
    parent_id TEXT REFERENCES unit (id),
    alias TEXT,
    address TEXT,
    phone TEXT,
    email TEXT,
    head TEXT,
    head_nip TEXT,
    lat REAL,
    lon REAL,
    valid_from TEXT,
    valid_to TEXT,
    extra TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
-- Not UNIQUE: another laptop's row may come with a code that a pending one here has; services and server refuse doubles.
CREATE INDEX unit_code ON unit (code);
CREATE INDEX unit_parent ON unit (parent_id);

CREATE TABLE service (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    sector TEXT,
    extra TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX service_code ON service (code);
CREATE INDEX service_unit ON service (unit_id, code);

CREATE TABLE standard (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id),
    version_no INTEGER NOT NULL,
    decree_no TEXT,
    decree_date TEXT,
    effective_from TEXT,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'verified', 'published')),
    extra TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (service_id, version_no)
) STRICT;

CREATE TABLE standard_component (
    standard_id TEXT NOT NULL REFERENCES standard (id),
    component INTEGER NOT NULL CHECK (component BETWEEN 1 AND 14),
    body TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (standard_id, component)
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument (
    code TEXT NOT NULL,
    edition TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (code, edition)
) STRICT;

CREATE TABLE period (
    id TEXT PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE,
    instrument_code TEXT NOT NULL,
    instrument_edition TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'locked', 'published')),
    version INTEGER NOT NULL DEFAULT 1,
    FOREIGN KEY (instrument_code, instrument_edition) REFERENCES instrument (code, edition)
) STRICT;

CREATE TABLE assessment (
    id TEXT PRIMARY KEY,
    period_id TEXT NOT NULL REFERENCES period (id),
    unit_id TEXT NOT NULL REFERENCES unit (id),
    round TEXT NOT NULL DEFAULT 'first' CHECK (round IN ('self', 'first', 'second', 'agreed')),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (period_id, unit_id, round)
) STRICT;

-- The key is what the answer is about, so that two laptops that tick the same line meet in one row.
-- service_id is '' for unit-scope indicators. value: a level's decimal, 'TB' for not applicable, '' for unanswered.
CREATE TABLE answer (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    service_id TEXT NOT NULL DEFAULT '',
    indicator TEXT NOT NULL,
    value TEXT NOT NULL DEFAULT '',
    note TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (assessment_id, service_id, indicator)
) STRICT, WITHOUT ROWID;

-- Files are kept once, by hash, under attachments/; a row links one to a standard or an answer.
CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    tbl TEXT NOT NULL,
    row_key TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    mime TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX attachment_row ON attachment (tbl, row_key);

-- The changes of a batch are those from first_seq to last_seq: it is written in one transaction.
CREATE TABLE batch (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    made_at TEXT NOT NULL,
    user TEXT NOT NULL,
    total INTEGER NOT NULL,
    inserted INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'applied' CHECK (state IN ('applied', 'undone'))
) STRICT;

-- History of every value. before and after are JSON objects of the columns that changed.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row_key TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    before TEXT,
    after TEXT,
    batch_id TEXT
) STRICT;
CREATE INDEX change_row ON change (tbl, row_key);

-- What the server has not finally answered: one operation for each row of change.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY REFERENCES change (seq),
    op_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'pending',
    tries INTEGER NOT NULL DEFAULT 0,
    code TEXT,
    answer TEXT
) STRICT;

-- Column mappings remembered for files of one source (a set of headers).
CREATE TABLE import_map (
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (source, kind)
) STRICT;
