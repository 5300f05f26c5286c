SELECT unit_id, month, channel, received, resolved, in_progress, refused, state, note
FROM monthly_total
WHERE unit_id = ?1 AND month BETWEEN ?2 AND ?3
ORDER BY month, channel;
