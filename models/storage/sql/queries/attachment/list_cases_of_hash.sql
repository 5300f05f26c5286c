SELECT DISTINCT c.number
FROM attachment a JOIN complaint_event e ON a.row_key = e.scope_id || '/' || e.id
    JOIN complaint_case c ON c.id = e.complaint_id
WHERE a.tbl = 'complaint_event' AND a.sha256 = ?1 AND e.complaint_id <> ?2
ORDER BY c.number;
