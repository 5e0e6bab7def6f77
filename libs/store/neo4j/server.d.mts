export interface Neo4jStart {
  readonly data: string;
  readonly boltPort?: number;
  readonly httpPort?: number;
  readonly password: string;
  readonly say?: (message: string) => void;
}

export interface Neo4jEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number | undefined;
  readonly ended: Promise<Neo4jEnd>;
  stop(signal?: NodeJS.Signals): Promise<Neo4jEnd>;
}

export function startNeo4j(start: Neo4jStart): Promise<Neo4jServer>;
