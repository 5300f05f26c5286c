-- Whether a row was there on a day is told by the kind of its first change since: read from the index alone.
DROP INDEX change_at;
CREATE INDEX change_at ON change (tbl, at, row_key, kind);
