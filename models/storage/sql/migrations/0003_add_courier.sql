-- Other laptops' operations on their way through this one, and the server's answers to them on their way back.
-- scopes: what the operation touches, joined by blanks; body: as its maker signed it, null where only the answer
-- came; receipt: the answer with the server's signature; seq: of the answer.
CREATE TABLE courier_op (
    op_id TEXT PRIMARY KEY,
    device TEXT NOT NULL,
    dev_seq INTEGER NOT NULL,
    scopes TEXT NOT NULL,
    body TEXT,
    received_at TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('waiting', 'answered', 'refused')),
    code TEXT,
    receipt TEXT,
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX courier_op_waiting ON courier_op (device, dev_seq) WHERE status = 'waiting';

-- The server's word on the laptops that made them.
CREATE TABLE courier_device (
    device TEXT PRIMARY KEY,
    certificate TEXT NOT NULL
) STRICT, WITHOUT ROWID;
