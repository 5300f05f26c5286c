SELECT n FROM complaint_case WHERE id = ?1;
