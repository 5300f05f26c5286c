SELECT id, service_id, version_no, decree_no, decree_date, effective_from, state, note
FROM standard
WHERE id = ?1;
