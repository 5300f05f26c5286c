SELECT id, name, role, created_at, disabled_at FROM account ORDER BY name;
