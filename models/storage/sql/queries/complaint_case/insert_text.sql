INSERT INTO complaint_text (rowid, subject, body, address) VALUES (?1, ?2, ?3, ?4);
