SELECT DISTINCT scope_id FROM complaint;
