-- What the server said of a row. The row's own table holds it, too, unless people's pending work lies over it: then
-- data keeps the server's columns (JSON). waiting: data could not be written yet, a row it refers to has not come.
CREATE TABLE base (
    tbl TEXT NOT NULL,
    row_key TEXT NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    user TEXT NOT NULL,
    at TEXT NOT NULL,
    data TEXT,
    extra TEXT,
    waiting INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (tbl, row_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX base_scope ON base (scope);
CREATE INDEX base_waiting ON base (tbl) WHERE waiting <> 0;
CREATE INDEX base_overlaid ON base (tbl) WHERE data IS NOT NULL;

-- How far each scope is read, and what must hold of its rows.
CREATE TABLE cursor (
    scope TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    next INTEGER NOT NULL DEFAULT 0,
    rows INTEGER NOT NULL DEFAULT 0,
    sum INTEGER NOT NULL DEFAULT 0,
    mended_at TEXT,
    broken INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0,
    reload INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One row: the server this store belongs to, and this laptop's name there.
CREATE TABLE peer (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    device TEXT NOT NULL,
    server TEXT,
    account TEXT,
    user TEXT,
    role TEXT,
    epoch TEXT,
    high INTEGER NOT NULL DEFAULT 0,
    durable INTEGER NOT NULL DEFAULT 0,
    synced_at TEXT,
    clock_off INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What each pass did.
CREATE TABLE sync_session (
    id INTEGER PRIMARY KEY,
    begun_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    pushed INTEGER NOT NULL,
    pulled INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    blobs_up INTEGER NOT NULL,
    blobs_down INTEGER NOT NULL,
    code TEXT
) STRICT;

-- Files on their way; those that are where they belong have no row.
CREATE TABLE blob_queue (
    sha256 TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
    scope TEXT NOT NULL,
    size INTEGER NOT NULL,
    mime TEXT NOT NULL,
    upload TEXT,
    done INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    code TEXT,
    PRIMARY KEY (sha256, direction)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict (
    id TEXT PRIMARY KEY,
    tbl TEXT NOT NULL,
    row_key TEXT NOT NULL,
    scope TEXT NOT NULL,
    groups TEXT NOT NULL,
    base TEXT NOT NULL,
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    mine_user TEXT NOT NULL,
    mine_at TEXT NOT NULL,
    theirs_user TEXT,
    theirs_at TEXT,
    device TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'settled')),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX conflict_row ON conflict (tbl, row_key);

CREATE TABLE complaint (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    channel TEXT NOT NULL,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    service_id TEXT,
    category TEXT,
    subject TEXT NOT NULL,
    body TEXT,
    received_at TEXT NOT NULL,
    status TEXT NOT NULL,
    coordinated_at TEXT,
    resolved_at TEXT,
    address TEXT,
    lat REAL,
    lon REAL,
    anonymous INTEGER NOT NULL DEFAULT 0,
    sealed INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX complaint_number ON complaint (number);
CREATE INDEX complaint_unit ON complaint (unit_id, received_at);

ALTER TABLE outbox ADD COLUMN first_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN server_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN author TEXT;
ALTER TABLE outbox ADD COLUMN conflict TEXT;
ALTER TABLE outbox ADD COLUMN answered_at TEXT;
ALTER TABLE outbox ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;
-- What was sent, so that the same operation is always the same; empty once answered.
ALTER TABLE outbox ADD COLUMN body TEXT;
-- Sent with all of its columns: a restored server has forgotten the row it changes.
ALTER TABLE outbox ADD COLUMN whole INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN reverted INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET first_seq = seq;
CREATE INDEX outbox_status ON outbox (status, seq);
CREATE INDEX outbox_answered ON outbox (server_seq) WHERE server_seq > 0;
