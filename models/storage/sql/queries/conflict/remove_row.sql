DELETE FROM conflict WHERE id = ?1;
