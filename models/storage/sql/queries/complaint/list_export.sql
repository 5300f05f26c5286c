-- Cases with what their file row says: where they stand and when they got there, by number.
SELECT c.id, c.number, h.text, p.unit_id, p.service_id, p.category, c.subject, p.body, c.received, c.status, c.coordinated, c.done,
    p.address, p.lat, p.lon, p.anonymous, p.sealed, c.inexact
FROM complaint_case c JOIN case_word h ON h.n = c.channel
    JOIN complaint p ON p.id = c.id AND p.scope_id = (SELECT min(q.scope_id) FROM complaint q WHERE q.id = c.id)
ORDER BY c.number;
