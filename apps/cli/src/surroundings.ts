import type { Writable } from 'node:stream';

/** All that a command has of the world around it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder from which relative names of files count. */
  readonly folder: string;
  readonly now: () => Date;
  readonly stdout: Writable;
  /** Tells the person at the keyboard something, in one line. */
  readonly say: (message: string) => void;
}
