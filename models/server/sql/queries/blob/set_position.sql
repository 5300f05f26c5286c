UPDATE upload SET position = ? WHERE id = ?;
