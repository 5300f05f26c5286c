SELECT code, body
FROM sla_profile
WHERE code = ?1;
