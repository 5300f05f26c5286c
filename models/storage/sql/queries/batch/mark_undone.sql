UPDATE batch
SET state = 'undone'
WHERE id = ?1;
