-- Lines both assessors of a period answered, with who answered them last: what the server says, else this store's own
-- history.
SELECT f.unit_id, x.indicator, x.value, y.value,
    coalesce(
        (SELECT b.user FROM base b WHERE b.tbl = 'answer' AND b.row_key = x.assessment_id || '/' || x.service_id || '/' || x.indicator),
        (SELECT c.user FROM change c WHERE c.tbl = 'answer' AND c.row_key = x.assessment_id || '/' || x.service_id || '/' || x.indicator ORDER BY c.seq DESC LIMIT 1),
        ''),
    coalesce(
        (SELECT b.user FROM base b WHERE b.tbl = 'answer' AND b.row_key = y.assessment_id || '/' || y.service_id || '/' || y.indicator),
        (SELECT c.user FROM change c WHERE c.tbl = 'answer' AND c.row_key = y.assessment_id || '/' || y.service_id || '/' || y.indicator ORDER BY c.seq DESC LIMIT 1),
        '')
FROM assessment f
JOIN assessment s ON s.period_id = f.period_id AND s.unit_id = f.unit_id AND s.round = 'second'
JOIN answer x ON x.assessment_id = f.id
JOIN answer y ON y.assessment_id = s.id AND y.service_id = x.service_id AND y.indicator = x.indicator
WHERE f.period_id = ?1 AND f.round = 'first' AND (?2 = '' OR f.unit_id = ?2) AND x.value <> '' AND y.value <> ''
ORDER BY f.unit_id, x.service_id, x.indicator;
