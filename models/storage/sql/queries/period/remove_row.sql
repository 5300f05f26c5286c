DELETE FROM period
WHERE id = ?1;
