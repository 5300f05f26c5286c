INSERT INTO service (id, code, unit_id, name, sector)
VALUES (?1, ?2, ?3, ?4, ?5);
