UPDATE outbox SET scope = ?2, body = ?3 WHERE seq = ?1;
