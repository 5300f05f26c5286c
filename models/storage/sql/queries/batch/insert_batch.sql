-- Its changes come after all there are now; close_batch tells where they end.
INSERT INTO batch (id, kind, file_name, file_sha256, made_at, user, total, inserted, updated, unchanged, rejected, first_seq, last_seq, state)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, coalesce(max(seq), 0) + 1, coalesce(max(seq), 0), 'applied'
FROM change;
