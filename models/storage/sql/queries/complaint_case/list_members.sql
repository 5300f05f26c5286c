SELECT number FROM complaint_case WHERE merged_into = ?1 ORDER BY n;
