UPDATE outbox SET status = ?2, code = ?3, answer = ?4, server_seq = ?5, conflict = ?6, answered_at = ?7, body = NULL
WHERE seq = ?1;
