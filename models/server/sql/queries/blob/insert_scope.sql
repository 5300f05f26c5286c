INSERT INTO blob_scope (sha256, scope) VALUES (?, ?) ON CONFLICT (sha256, scope) DO NOTHING;
