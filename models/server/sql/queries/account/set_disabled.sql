UPDATE account SET disabled_at = ? WHERE name = ? RETURNING id;
