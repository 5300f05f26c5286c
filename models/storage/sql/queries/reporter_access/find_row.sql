SELECT id, complaint_id, unit_id, at, user, reason
FROM reporter_access
WHERE id = ?1;
