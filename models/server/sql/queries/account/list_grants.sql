SELECT unit_code, unit_id FROM unit_grant WHERE account = ? ORDER BY unit_code;
