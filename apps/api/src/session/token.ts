import { createHash, randomBytes } from 'node:crypto';

/** A new session token: 256 bits of chance, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of a token. The token is random, so a plain hash cannot be turned back. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
