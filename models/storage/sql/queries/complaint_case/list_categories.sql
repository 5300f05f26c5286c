-- Asked of each word, as an index answers that at once however many cases there are.
SELECT w.text
FROM case_word w
WHERE EXISTS (SELECT 1 FROM complaint_case c WHERE c.category = w.n)
ORDER BY w.text;
