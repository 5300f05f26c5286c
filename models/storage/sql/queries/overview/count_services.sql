-- How many services page_services.sql would give. ?1 unit id or '', ?2 LIKE pattern or '', ?3 '', 'without', 'incomplete' or 'complete'.
SELECT count(*)
FROM service s
JOIN unit u ON u.id = s.unit_id
LEFT JOIN standard t ON t.service_id = s.id
    AND t.version_no = (SELECT max(x.version_no) FROM standard x WHERE x.service_id = s.id)
WHERE (?1 = '' OR s.unit_id = ?1)
  AND (?2 = '' OR s.name LIKE ?2 ESCAPE '\' OR s.code LIKE ?2 ESCAPE '\' OR u.name LIKE ?2 ESCAPE '\')
  AND (?3 = ''
    OR (?3 = 'without' AND t.id IS NULL)
    OR (?3 = 'incomplete' AND t.id IS NOT NULL
        AND (SELECT count(*) FROM standard_component c WHERE c.standard_id = t.id AND trim(c.body) <> '') < 14)
    OR (?3 = 'complete' AND t.id IS NOT NULL
        AND (SELECT count(*) FROM standard_component c WHERE c.standard_id = t.id AND trim(c.body) <> '') = 14));
