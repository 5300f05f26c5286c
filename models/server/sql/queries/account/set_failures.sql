UPDATE account SET failures = ?, failed_at = ? WHERE id = ?;
