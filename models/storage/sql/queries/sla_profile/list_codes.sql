SELECT code FROM sla_profile ORDER BY code;
