SELECT scope, version, seq, user, at, data, extra, waiting
FROM base
WHERE tbl = ?1 AND row_key = ?2;
