INSERT INTO reporter_access (id, complaint_id, unit_id, at, user, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);
