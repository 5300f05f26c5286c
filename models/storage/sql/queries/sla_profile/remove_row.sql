DELETE FROM sla_profile WHERE code = ?1;
