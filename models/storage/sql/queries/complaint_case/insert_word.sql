INSERT INTO case_word (text) VALUES (?1);
