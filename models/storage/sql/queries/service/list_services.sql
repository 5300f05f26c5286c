SELECT id, code, unit_id, name, sector
FROM service
ORDER BY unit_id, code;
