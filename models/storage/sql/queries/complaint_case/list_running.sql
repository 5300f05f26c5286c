-- Cases whose clock runs: unit, receipt, due time of the work itself, the next clock's end.
SELECT u.text, c.received, c.due, c.next_due
FROM complaint_case c JOIN case_word u ON u.n = c.unit
WHERE c.next_due IS NOT NULL;
