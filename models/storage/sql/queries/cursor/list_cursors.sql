SELECT scope, code, next, rows, sum, mended_at, broken, hidden, reload
FROM cursor
ORDER BY scope <> 'CITY', scope;
