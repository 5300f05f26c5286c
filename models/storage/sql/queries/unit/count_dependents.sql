SELECT count(*) FROM service WHERE unit_id = ?1
UNION ALL
SELECT count(*) FROM unit WHERE parent_id = ?1
UNION ALL
SELECT count(*) FROM assessment WHERE unit_id = ?1;
