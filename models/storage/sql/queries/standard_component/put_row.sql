INSERT INTO standard_component (standard_id, component, body)
VALUES (?1, ?2, ?3)
ON CONFLICT (standard_id, component) DO UPDATE SET
    body = excluded.body,
    version = standard_component.version + 1;
