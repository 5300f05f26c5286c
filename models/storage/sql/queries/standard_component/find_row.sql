SELECT standard_id, component, body
FROM standard_component
WHERE standard_id = ?1 AND component = ?2;
