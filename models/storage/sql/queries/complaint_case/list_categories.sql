SELECT w.text
FROM complaint_case c JOIN case_word w ON w.n = c.category
GROUP BY c.category
ORDER BY count(*) DESC, w.text;
