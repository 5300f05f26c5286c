-- Of unit ?1: each category's open cases, those whose clock ended before ?2, those finished since ?3.
SELECT w.text, sum(c.done IS NULL), sum(c.next_due IS NOT NULL AND c.next_due < ?2), sum(c.done IS NOT NULL AND c.done >= ?3)
FROM complaint_case c JOIN case_word w ON w.n = c.category
WHERE c.unit = (SELECT n FROM case_word WHERE text = ?1) AND c.merged_into IS NULL
GROUP BY c.category;
