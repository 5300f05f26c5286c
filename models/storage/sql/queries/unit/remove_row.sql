DELETE FROM unit
WHERE id = ?1;
