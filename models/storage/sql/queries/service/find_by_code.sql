SELECT id, code, unit_id, name, sector
FROM service
WHERE code = ?1;
