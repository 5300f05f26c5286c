SELECT id, code, unit_id, name, sector
FROM service
WHERE unit_id = ?1
ORDER BY code;
