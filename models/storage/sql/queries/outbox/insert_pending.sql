INSERT INTO outbox (seq, op_id, scope)
VALUES (last_insert_rowid(), ?1, ?2);
