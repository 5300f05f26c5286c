-- Cases closed since ?1: unit, seconds from receipt to end.
SELECT u.text, c.done - c.received
FROM complaint_case c JOIN case_word u ON u.n = c.unit
WHERE c.done >= ?1 AND c.merged_into IS NULL;
