SELECT tbl, row_key, version, seq FROM base WHERE scope = ?1;
