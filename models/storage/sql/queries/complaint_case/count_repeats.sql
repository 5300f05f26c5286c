-- Cases joined to those received from ?1 until before ?2, by the unit that holds what they were joined to.
WITH RECURSIVE joined (id, into_id) AS (
    SELECT id, merged_into FROM complaint_case WHERE merged_into IS NOT NULL
    UNION
    SELECT j.id, c.merged_into FROM joined j JOIN complaint_case c ON c.id = j.into_id WHERE c.merged_into IS NOT NULL
)
SELECT u.text, count(*)
FROM joined j JOIN complaint_case c ON c.id = j.into_id JOIN case_word u ON u.n = c.unit
WHERE c.merged_into IS NULL AND c.received >= ?1 AND c.received < ?2
GROUP BY c.unit;
