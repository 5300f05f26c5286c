INSERT INTO service (id, code, unit_id, name, sector)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET
    code = excluded.code,
    unit_id = excluded.unit_id,
    name = excluded.name,
    sector = excluded.sector,
    version = service.version + 1;
