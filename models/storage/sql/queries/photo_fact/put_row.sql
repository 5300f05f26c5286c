INSERT INTO photo_fact (sha256, hashes) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING;
