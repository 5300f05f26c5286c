INSERT INTO reporter (id, unit_id, key_id, box)
VALUES (?1, ?2, ?3, ?4);
