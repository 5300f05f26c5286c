SELECT id, unit_id, kind, level, number, serial, day, due, complaint_id, service_id, component, previous_id, body, copies, state, reply, replied_at
FROM letter
WHERE id = ?1;
