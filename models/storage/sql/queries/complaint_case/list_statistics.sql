SELECT u.text, c.id, c.status, c.paused, c.coordinated, c.coordinate_due, c.coordinate_counted, c.done, c.due, c.done_counted, c.inexact
FROM complaint_case c JOIN case_word u ON u.n = c.unit
WHERE c.merged_into IS NULL AND c.received >= ?1 AND c.received < ?2;
