INSERT INTO standard (id, service_id, version_no, decree_no, decree_date, effective_from, state, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);
