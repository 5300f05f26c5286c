SELECT unit_id, month, channel, received, resolved, in_progress, refused, state, note
FROM monthly_total
ORDER BY unit_id, month, channel;
