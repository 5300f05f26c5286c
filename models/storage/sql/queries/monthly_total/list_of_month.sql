SELECT unit_id, month, channel, received, resolved, in_progress, refused, state, note
FROM monthly_total
WHERE month = ?1
ORDER BY unit_id, channel;
