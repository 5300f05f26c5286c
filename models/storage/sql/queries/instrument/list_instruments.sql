SELECT code, edition, title
FROM instrument
ORDER BY code, edition;
