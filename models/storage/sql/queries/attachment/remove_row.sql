DELETE FROM attachment
WHERE id = ?1;
