-- Cases received since position ?2 that hold one of the words, those that hold the rarest first.
SELECT rowid
FROM complaint_text
WHERE complaint_text MATCH ?1 AND rowid >= ?2 AND rowid <= ?3
ORDER BY rank
LIMIT ?4;
