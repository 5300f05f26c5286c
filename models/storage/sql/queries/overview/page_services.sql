-- One page of services with unit and newest standard, after a code. ?1 unit id or '', ?2 LIKE pattern or '', ?3 last code seen, ?4 rows, ?5 '', 'without', 'incomplete' or 'complete'.
SELECT s.id, s.code, s.name, s.sector, s.unit_id, u.code, u.name, t.version_no, t.state, t.decree_no,
    (SELECT count(*) FROM standard_component c WHERE c.standard_id = t.id AND trim(c.body) <> '') AS filled,
    (SELECT count(*) FROM standard_component c WHERE c.standard_id = t.id AND c.component <= 6 AND trim(c.body) <> '')
FROM service s
JOIN unit u ON u.id = s.unit_id
LEFT JOIN standard t ON t.service_id = s.id
    AND t.version_no = (SELECT max(x.version_no) FROM standard x WHERE x.service_id = s.id)
WHERE s.code > ?3
  AND (?1 = '' OR s.unit_id = ?1)
  AND (?2 = '' OR s.name LIKE ?2 ESCAPE '\' OR s.code LIKE ?2 ESCAPE '\' OR u.name LIKE ?2 ESCAPE '\')
  AND (?5 = ''
    OR (?5 = 'without' AND t.id IS NULL)
    OR (?5 = 'incomplete' AND t.id IS NOT NULL AND filled < 14)
    OR (?5 = 'complete' AND t.id IS NOT NULL AND filled = 14))
ORDER BY s.code
LIMIT ?4;
