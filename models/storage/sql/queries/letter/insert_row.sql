INSERT INTO letter (id, unit_id, kind, level, number, serial, day, due, complaint_id, service_id, component, previous_id, body, copies, state, reply, replied_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17);
