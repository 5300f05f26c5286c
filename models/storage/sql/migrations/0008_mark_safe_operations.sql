-- What the server keeps for good and this computer has read back: whether it is still listed here changes nothing.
ALTER TABLE outbox ADD COLUMN safe INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_unsafe ON outbox (seq) WHERE safe = 0;
