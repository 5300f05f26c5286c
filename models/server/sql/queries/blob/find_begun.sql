SELECT id, position FROM upload WHERE sha256 = ? AND scope = ? AND account = ?;
