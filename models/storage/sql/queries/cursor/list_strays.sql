-- Scopes into which work was taken and which are not read here: given and revoked between two passes.
SELECT DISTINCT o.scope
FROM outbox o
WHERE o.status IN ('applied', 'merged', 'conflict') AND NOT EXISTS (SELECT 1 FROM cursor k WHERE k.scope = o.scope);
