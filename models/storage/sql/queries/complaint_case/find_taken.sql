SELECT 1 FROM complaint_case WHERE n = ?1;
