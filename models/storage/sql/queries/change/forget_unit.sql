-- History of a unit that may no longer be read here, but for what still waits to be sent or was refused.
DELETE FROM change
WHERE unit_id = ?1 AND tbl NOT IN ('unit', 'service')
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE change.seq BETWEEN first_seq AND outbox.seq);
