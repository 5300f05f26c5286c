INSERT INTO monthly_total (unit_id, month, channel, received, resolved, in_progress, refused, state, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
