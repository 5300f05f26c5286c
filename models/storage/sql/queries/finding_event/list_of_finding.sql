SELECT unit_id, id, finding_id, step, at, user, due, note, ord
FROM finding_event
WHERE unit_id = ?1 AND finding_id = ?2
ORDER BY ord, id;
