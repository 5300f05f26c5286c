SELECT unit_id, count(*)
FROM service
GROUP BY unit_id;
