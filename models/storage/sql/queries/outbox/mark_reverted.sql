UPDATE outbox SET reverted = ?2 WHERE seq = ?1;
