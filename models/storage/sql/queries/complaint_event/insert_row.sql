INSERT INTO complaint_event (scope_id, id, complaint_id, type, at, user, to_unit_id, until, into_id, outcome, reason, note, inexact, ord)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);
