-- The server's tables, the same text for SQLite and PostgreSQL. Times are UTC in ISO 8601; data is JSON.
CREATE TABLE server (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- The one source of sequence numbers; taken once a transaction, after its own work.
CREATE TABLE counter (
    id BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL
);

-- Every synced row, as it is now. parent and parent2 are 'table:row' of the rows it needs.
CREATE TABLE data_row (
    tbl TEXT NOT NULL,
    row_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    version BIGINT NOT NULL,
    data TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    device TEXT NOT NULL,
    parent TEXT,
    parent2 TEXT,
    gone BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (tbl, row_id)
);
CREATE INDEX data_row_parent ON data_row (parent) WHERE parent IS NOT NULL;
CREATE INDEX data_row_parent2 ON data_row (parent2) WHERE parent2 IS NOT NULL;

-- What a scope's readers have to hear of: the last entry of each row.
CREATE TABLE feed (
    scope TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    gone_at TEXT,
    PRIMARY KEY (scope, tbl, row_id)
);
CREATE INDEX feed_seq ON feed (scope, seq);
CREATE INDEX feed_gone ON feed (gone_at) WHERE gone_at IS NOT NULL;

CREATE TABLE scope_sum (
    scope TEXT PRIMARY KEY,
    row_count BIGINT NOT NULL,
    sum BIGINT NOT NULL,
    last_seq BIGINT NOT NULL
);

-- The ledger: one final answer for each operation. body is kept where people may still want it.
CREATE TABLE op (
    op_id TEXT PRIMARY KEY,
    device TEXT NOT NULL,
    dev_seq BIGINT NOT NULL,
    account TEXT NOT NULL,
    scope TEXT NOT NULL,
    body_sha256 TEXT NOT NULL,
    status TEXT NOT NULL,
    code TEXT NOT NULL,
    result TEXT NOT NULL,
    seq BIGINT NOT NULL,
    made_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    body TEXT
);
CREATE INDEX op_scope ON op (scope, received_at);

CREATE TABLE unique_key (
    tbl TEXT NOT NULL,
    value TEXT NOT NULL,
    row_id TEXT NOT NULL,
    PRIMARY KEY (tbl, value)
);

CREATE TABLE open_conflict (
    tbl TEXT NOT NULL,
    row_id TEXT NOT NULL,
    device TEXT NOT NULL,
    conflict_id TEXT NOT NULL,
    PRIMARY KEY (tbl, row_id, device)
);

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    password TEXT NOT NULL,
    created_at TEXT NOT NULL,
    disabled_at TEXT,
    failures BIGINT NOT NULL DEFAULT 0,
    failed_at TEXT
);

-- By the unit's code until the unit exists; by its id from then on.
CREATE TABLE unit_grant (
    account TEXT NOT NULL REFERENCES account (id),
    unit_code TEXT NOT NULL,
    unit_id TEXT,
    PRIMARY KEY (account, unit_code)
);

CREATE TABLE device (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    sign_key TEXT NOT NULL,
    last_dev_seq BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    last_push_at TEXT,
    last_pull_at TEXT,
    revoked_at TEXT
);

CREATE TABLE token (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    account TEXT NOT NULL,
    device TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE INDEX token_device ON token (device);
CREATE INDEX token_expires ON token (expires_at);

CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    size BIGINT NOT NULL,
    mime TEXT NOT NULL,
    stored_at TEXT NOT NULL
);

CREATE TABLE blob_scope (
    sha256 TEXT NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (sha256, scope)
);

CREATE TABLE upload (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    mime TEXT NOT NULL,
    scope TEXT NOT NULL,
    account TEXT NOT NULL,
    position BIGINT NOT NULL,
    begun_at TEXT NOT NULL
);

CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    account TEXT NOT NULL,
    action TEXT NOT NULL,
    about TEXT NOT NULL,
    detail TEXT NOT NULL
);

INSERT INTO counter (id, seq) VALUES (1, 0);
