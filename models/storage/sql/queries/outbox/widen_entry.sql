UPDATE outbox SET first_seq = ?1 WHERE seq = ?2;
