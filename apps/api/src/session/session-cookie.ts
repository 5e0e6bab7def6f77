import type { Request, Response } from 'express';

const thisMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|::1)$/;

/**
 * `__Host-` binds the cookie to this very host, over https. Plain http is for this machine only: there the cookie goes
 * by another name and without `Secure`. To any other host without https the secure cookie is sent all the same, and
 * the browser throws it away.
 */
const isSecure = ({ secure, hostname }: Request): boolean => secure || !thisMachine.test(hostname);

const nameFor = (request: Request): string => (isSecure(request) ? '__Host-kring' : 'kring');

const tokenShape = /^[\w-]{43}$/;

/** The token that came with a request; `null` without one, or with something else in its place. */
export function tokenIn(request: Request): string | null {
  const wanted = `${nameFor(request)}=`;
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(wanted));
  const token = pair?.slice(wanted.length) ?? '';
  return tokenShape.test(token) ? token : null;
}

const settingsFor = (request: Request) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) }) as const;

export const setToken = (request: Request, response: Response, token: string, expires: Date): void => {
  response.cookie(nameFor(request), token, { ...settingsFor(request), expires });
};

export const clearToken = (request: Request, response: Response): void => {
  response.clearCookie(nameFor(request), settingsFor(request));
};
