-- Cases closed since ?1, by unit.
SELECT u.text, count(*)
FROM complaint_case c JOIN case_word u ON u.n = c.unit
WHERE c.done >= ?1 AND c.merged_into IS NULL
GROUP BY c.unit;
