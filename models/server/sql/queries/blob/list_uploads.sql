SELECT id FROM upload;
