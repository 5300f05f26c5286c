SELECT standard_id, component, body
FROM standard_component
ORDER BY standard_id, component;
