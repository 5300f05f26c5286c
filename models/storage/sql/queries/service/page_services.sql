-- One page of services after a code. ?1 unit id or '', ?2 LIKE pattern or '', ?3 last code seen, ?4 rows, ?5 'without' for services that have no standard yet.
SELECT s.id, s.code, s.unit_id, s.name, s.sector
FROM service s
WHERE s.code > ?3
  AND (?1 = '' OR s.unit_id = ?1)
  AND (?2 = '' OR s.name LIKE ?2 ESCAPE '\' OR s.code LIKE ?2 ESCAPE '\')
  AND (?5 = '' OR NOT EXISTS (SELECT 1 FROM standard t WHERE t.service_id = s.id))
ORDER BY s.code
LIMIT ?4;
