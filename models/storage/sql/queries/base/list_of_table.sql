SELECT row_key, user, at FROM base WHERE scope = ?1 AND tbl = ?2 AND waiting = 0 ORDER BY row_key;
