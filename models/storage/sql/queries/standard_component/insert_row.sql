INSERT INTO standard_component (standard_id, component, body)
VALUES (?1, ?2, ?3);
