DELETE FROM complaint_event WHERE scope_id = ?1 AND id = ?2;
