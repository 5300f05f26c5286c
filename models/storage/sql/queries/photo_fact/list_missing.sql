-- Photos of events that were not looked at yet: they came from other laptops.
SELECT DISTINCT a.sha256
FROM attachment a
WHERE a.tbl = 'complaint_event' AND a.mime LIKE 'image/%'
    AND NOT EXISTS (SELECT 1 FROM photo_fact p WHERE p.sha256 = a.sha256)
LIMIT ?1;
