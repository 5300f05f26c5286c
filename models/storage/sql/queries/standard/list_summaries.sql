-- For each service its newest standard: version, state, how many of the 14 and of the 6 public components hold text.
SELECT s.id, max(t.version_no), t.state, t.decree_no,
    (SELECT count(*) FROM standard_component c WHERE c.standard_id = t.id AND trim(c.body) <> ''),
    (SELECT count(*) FROM standard_component c WHERE c.standard_id = t.id AND c.component <= 6 AND trim(c.body) <> '')
FROM service s
JOIN standard t ON t.service_id = s.id
GROUP BY s.id;
