DELETE FROM outbox WHERE seq >= ?1 AND seq < ?2;
