SELECT COUNT(*) FROM feed WHERE scope = ? AND seq > ?;
