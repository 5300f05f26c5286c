DELETE FROM unique_key WHERE tbl = ? AND value = ?;
