SELECT tbl, row_key FROM base WHERE data IS NOT NULL AND waiting = 0;
