DELETE FROM standard
WHERE id = ?1;
