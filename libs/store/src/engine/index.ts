export * from './graph-db.js';
export { openGrafeo, type GrafeoSettings } from './grafeo/open-grafeo.js';
export { openNeo4j, type Neo4jSettings } from './neo4j/open-neo4j.js';
export * from './store-error.js';
