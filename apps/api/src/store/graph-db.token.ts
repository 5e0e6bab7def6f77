/** Injects the `GraphDb` of this server. */
export const GRAPH_DB = Symbol('GraphDb');
