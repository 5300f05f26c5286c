SELECT id, name, role, disabled_at, password, failures, failed_at FROM account WHERE id = ?;
