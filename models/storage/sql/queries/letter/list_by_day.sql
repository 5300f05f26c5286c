SELECT id, unit_id, kind, level, number, serial, day, due, complaint_id, service_id, component, previous_id, body, copies, state, reply, replied_at
FROM letter
WHERE day >= ?1 AND day < ?2 AND (?3 = '' OR unit_id = ?3)
ORDER BY day, serial, id;
