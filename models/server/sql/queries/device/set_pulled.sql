UPDATE device SET last_pull_at = ? WHERE id = ?;
