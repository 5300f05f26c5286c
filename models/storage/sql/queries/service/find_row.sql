SELECT id, code, unit_id, name, sector
FROM service
WHERE id = ?1;
