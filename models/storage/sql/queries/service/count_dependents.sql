SELECT count(*) FROM standard WHERE service_id = ?1
UNION ALL
SELECT count(*) FROM answer WHERE service_id = ?1;
