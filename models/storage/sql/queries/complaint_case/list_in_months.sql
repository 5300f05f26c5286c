-- Unmerged cases received or done from ?1 until before ?2, of a unit (?3, empty: of all).
SELECT c.status, c.received, c.done, c.due
FROM complaint_case c JOIN case_word u ON u.n = c.unit
WHERE c.merged_into IS NULL AND (?3 = '' OR u.text = ?3)
  AND ((c.received >= ?1 AND c.received < ?2) OR (c.done >= ?1 AND c.done < ?2));
