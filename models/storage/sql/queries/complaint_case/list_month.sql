-- Every case received before ?1.
SELECT c.id, u.text, h.text, c.status, c.received, c.done, c.merged_into
FROM complaint_case c JOIN case_word u ON u.n = c.unit JOIN case_word h ON h.n = c.channel
WHERE c.received < ?1;
