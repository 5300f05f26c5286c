SELECT DISTINCT complaint_id FROM complaint_event WHERE at >= ?1;
