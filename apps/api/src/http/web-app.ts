import { existsSync } from 'node:fs';
import path from 'node:path';
import { Router } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** Paths of the API itself: what is missing there is a 404, not a page. */
const notPages = /^\/(graphql|health|metrics|assets|photos)(\/|$)/;

/** The build leaves each file made small beside itself; whoever can read Brotli gets that. */
const smallest = { enableBrotli: true, orderPreference: ['br', 'gz'], index: false };

/**
 * Serves the built web app. Files under `/assets` carry their hash in their name and never change; the page itself is asked
 * for anew each time. Any other address is a screen of the app, which finds its own way.
 */
export function webApp(folder: string): Router {
  const router = Router();
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return router;
  const assets = path.join(folder, 'assets');
  router.use('/assets', expressStaticGzip(assets, { ...smallest, serveStatic: { immutable: true, maxAge: '1y' } }));
  router.use(expressStaticGzip(folder, { ...smallest, serveStatic: { maxAge: '1h' } }));
  router.get('/{*screen}', (request, response, next) => {
    if (notPages.test(request.path)) return next();
    response.set('cache-control', 'no-cache').sendFile(page);
  });
  return router;
}
