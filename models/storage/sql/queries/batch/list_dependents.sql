-- What stands on the row ?2 of table ?1: table, code and name of each.
SELECT 'service', code, name FROM service WHERE ?1 = 'unit' AND unit_id = ?2
UNION ALL
SELECT 'unit', code, name FROM unit WHERE ?1 = 'unit' AND parent_id = ?2
UNION ALL
SELECT 'assessment', CAST(period.year AS TEXT), unit.code
FROM assessment JOIN period ON period.id = period_id JOIN unit ON unit.id = unit_id
WHERE (?1 = 'unit' AND unit_id = ?2) OR (?1 = 'period' AND period_id = ?2)
UNION ALL
SELECT 'standard', service.code, coalesce(decree_no, '') FROM standard JOIN service ON service.id = service_id
WHERE ?1 = 'service' AND service_id = ?2
UNION ALL
SELECT 'answer', indicator, service_id FROM answer
WHERE ?1 = 'service' AND assessment_id IN (SELECT id FROM assessment) AND service_id = ?2
UNION ALL
SELECT 'answer', indicator, service_id FROM answer WHERE ?1 = 'assessment' AND assessment_id = ?2
UNION ALL
SELECT 'standard_component', CAST(component AS TEXT), '' FROM standard_component
WHERE ?1 = 'standard' AND standard_id = ?2
UNION ALL
SELECT 'attachment', name, '' FROM attachment WHERE tbl = ?1 AND row_key = ?2
LIMIT 20;
