SELECT scope_id, id, complaint_id, type, at, user, to_unit_id, until, into_id, outcome, reason, note, inexact, ord
FROM complaint_event
WHERE scope_id = ?1;
