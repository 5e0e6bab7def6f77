import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';

/** Paths of the API itself: what is missing there is a 404, not a page. */
const notPages = /^\/(graphql|health|metrics|assets|photos)(\/|$)/;

/**
 * Serves the built web app. Files under `/assets` carry their hash in their name and never change; the page itself is asked
 * for anew each time. Any other address is a screen of the app, which finds its own way.
 */
export function webApp(folder: string): Router {
  const router = Router();
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return router;
  router.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*screen}', (request, response, next) => {
    if (notPages.test(request.path)) return next();
    response.set('cache-control', 'no-cache').sendFile(page);
  });
  return router;
}
