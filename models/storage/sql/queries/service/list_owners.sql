SELECT id, unit_id
FROM service;
