INSERT INTO unit_grant (account, unit_code, unit_id) VALUES (?, ?, (SELECT row_id FROM unique_key WHERE tbl = 'unit' AND value = ?)) ON CONFLICT (account, unit_code) DO NOTHING;
