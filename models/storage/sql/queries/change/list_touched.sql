-- Which tables and units the changes from ?1 to ?2 concern.
SELECT DISTINCT tbl, unit_id
FROM change
WHERE seq BETWEEN ?1 AND ?2;
