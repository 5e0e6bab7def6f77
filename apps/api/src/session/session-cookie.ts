import type { Request, Response } from 'express';

/**
 * `__Host-` binds the cookie to this very host, over https. Browsers refuse it on plain http, which is for localhost
 * only, so there it goes by another name and without `Secure`.
 */
const names = { https: '__Host-kring', http: 'kring' } as const;

const nameFor = (request: Request): string => (request.secure ? names.https : names.http);

const tokenShape = /^[\w-]{43}$/;

/** The token that came with a request; `null` without one, or with something else in its place. */
export function tokenIn(request: Request): string | null {
  const wanted = `${nameFor(request)}=`;
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(wanted));
  const token = pair?.slice(wanted.length) ?? '';
  return tokenShape.test(token) ? token : null;
}

const settingsFor = (request: Request) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: request.secure }) as const;

export const setToken = (request: Request, response: Response, token: string, expires: Date): void => {
  response.cookie(nameFor(request), token, { ...settingsFor(request), expires });
};

export const clearToken = (request: Request, response: Response): void => {
  response.clearCookie(nameFor(request), settingsFor(request));
};
