SELECT e.unit_id, e.id, e.finding_id, e.step, e.at, e.user, e.due, e.note, e.ord
FROM finding f JOIN finding_event e ON e.unit_id = f.unit_id AND e.finding_id = f.id
WHERE f.period_id = ?1 AND (?2 = '' OR f.unit_id = ?2)
ORDER BY e.unit_id, e.finding_id, e.ord, e.id;
