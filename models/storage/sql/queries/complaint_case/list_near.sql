-- Cases received since position ?1 within a box of degrees.
SELECT n
FROM complaint_case
WHERE n >= ?1 AND n <= ?2 AND lat BETWEEN ?3 AND ?4 AND lon BETWEEN ?5 AND ?6
ORDER BY n DESC
LIMIT ?7;
