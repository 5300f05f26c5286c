UPDATE unit_grant SET unit_id = ? WHERE unit_code = ? AND unit_id IS NULL;
