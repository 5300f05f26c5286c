-- Those that guard no rule.
SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?1 AND sql LIKE 'CREATE INDEX %' ORDER BY rowid;
