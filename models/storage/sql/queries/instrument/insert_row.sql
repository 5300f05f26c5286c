INSERT INTO instrument (code, edition, title, body)
VALUES (?1, ?2, ?3, ?4);
