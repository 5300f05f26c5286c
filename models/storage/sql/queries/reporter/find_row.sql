SELECT id, unit_id, key_id, box
FROM reporter
WHERE id = ?1;
