-- Photos of other cases than ?1, each with the number of one of them.
SELECT p.sha256, p.hashes, min(c.number)
FROM photo_fact p JOIN attachment a ON a.sha256 = p.sha256 AND a.tbl = 'complaint_event'
    JOIN complaint_event e ON a.row_key = e.scope_id || '/' || e.id
    JOIN complaint_case c ON c.id = e.complaint_id
WHERE e.complaint_id <> ?1
GROUP BY p.sha256, e.complaint_id;
