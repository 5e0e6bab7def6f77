import type { FileProblem, ImportFormat, Remark } from '../imported-circle.js';

/** Whose files a network can be read from. */
export type NetworkFormat = ImportFormat | 'edgeList';

/** Someone in a network file. */
export interface NetworkNode {
  readonly id: string;
  /** As a person reads it; `null` when the file has only an id. */
  readonly label: string | null;
  /** What else the file says of them, by the name it has there, lower case. */
  readonly values: Readonly<Record<string, string>>;
}

/** Two people who are tied, once for each time that the file names them. */
export interface NetworkTie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  /** What else the file says of the tie, as of a node. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A network as a file tells of it. */
export interface NetworkFile {
  readonly format: NetworkFormat;
  /** What the file calls the network; left out when it has no name. */
  readonly name?: string;
  /** The interviewed person or client, who is tied to all `nodes` and is none of them; `null` for a whole network. */
  readonly ego: NetworkNode | null;
  readonly nodes: readonly NetworkNode[];
  /** Ties among the nodes. */
  readonly ties: readonly NetworkTie[];
  readonly remarks: readonly Remark[];
}

/** The networks in a file, or what is wrong with it. */
export type NetworkReading =
  /** More than one when the file holds several interviews. */
  | { readonly ok: true; readonly networks: readonly [NetworkFile, ...NetworkFile[]] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** A file that is not read, and why. */
export const noNetwork = (...problems: readonly FileProblem[]): NetworkReading => ({ ok: false, problems });
