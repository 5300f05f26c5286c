SELECT tbl, row_key FROM base WHERE waiting <> 0;
