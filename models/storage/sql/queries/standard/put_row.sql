INSERT INTO standard (id, service_id, version_no, decree_no, decree_date, effective_from, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
    service_id = excluded.service_id,
    version_no = excluded.version_no,
    decree_no = excluded.decree_no,
    decree_date = excluded.decree_date,
    effective_from = excluded.effective_from,
    state = excluded.state,
    version = standard.version + 1;
