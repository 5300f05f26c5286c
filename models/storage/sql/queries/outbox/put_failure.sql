-- Why the last try of waiting ones came to nothing.
UPDATE outbox SET code = ?3 WHERE status = 'pending' AND seq >= ?1 AND seq <= ?2;
