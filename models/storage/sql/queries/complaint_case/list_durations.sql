-- Cases closed since ?1: unit's word, seconds from receipt to end.
SELECT unit, done - received
FROM complaint_case INDEXED BY complaint_case_done
WHERE done IS NOT NULL AND done >= ?1 AND merged_into IS NULL;
