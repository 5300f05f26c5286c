-- Cases whose clock runs, unit by unit: unit's word, receipt, due time of the work itself, the next clock's end.
SELECT unit, received, due, next_due
FROM complaint_case INDEXED BY complaint_case_running
WHERE next_due IS NOT NULL
ORDER BY unit;
