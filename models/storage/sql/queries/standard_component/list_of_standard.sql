SELECT component, body
FROM standard_component
WHERE standard_id = ?1
ORDER BY component;
