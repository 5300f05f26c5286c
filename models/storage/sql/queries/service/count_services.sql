SELECT count(*)
FROM service s
WHERE (?1 = '' OR s.unit_id = ?1)
  AND (?2 = '' OR s.name LIKE ?2 ESCAPE '\' OR s.code LIKE ?2 ESCAPE '\')
  AND (?3 = '' OR NOT EXISTS (SELECT 1 FROM standard t WHERE t.service_id = s.id));
