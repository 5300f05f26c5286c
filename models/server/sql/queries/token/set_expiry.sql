UPDATE token SET expires_at = ? WHERE hash = ?;
