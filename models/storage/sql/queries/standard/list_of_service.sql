SELECT id, service_id, version_no, decree_no, decree_date, effective_from, state, note
FROM standard
WHERE service_id = ?1
ORDER BY version_no DESC;
