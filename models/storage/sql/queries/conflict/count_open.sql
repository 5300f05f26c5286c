SELECT count(*) FROM conflict WHERE state = 'open';
