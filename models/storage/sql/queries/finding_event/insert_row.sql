INSERT INTO finding_event (unit_id, id, finding_id, step, at, user, due, note, ord)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
