UPDATE device SET revoked_at = ? WHERE id = ? RETURNING id;
