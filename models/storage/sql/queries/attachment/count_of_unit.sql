SELECT row_key, count(*)
FROM attachment
WHERE tbl = ?1 AND unit_id = ?2
GROUP BY row_key;
