-- What a table held on a day is found from the changes since.
CREATE INDEX change_at ON change (tbl, at, row_key);
