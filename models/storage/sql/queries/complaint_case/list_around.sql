-- Unmerged cases received from position ?1 to ?2 within a box of degrees, but for the case ?7; newest first.
SELECT number, subject, status, next_due, lat, lon
FROM complaint_case
WHERE n >= ?1 AND n <= ?2 AND lat BETWEEN ?3 AND ?4 AND lon BETWEEN ?5 AND ?6 AND merged_into IS NULL AND id <> ?7
ORDER BY n DESC
LIMIT 500;
