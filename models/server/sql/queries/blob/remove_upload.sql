DELETE FROM upload WHERE id = ?;
