import type { GraphDb } from '@kring/store';
import { Router } from 'express';

/** `/health/live`: the process answers. `/health/ready`: the store answers too; 503 when it does not. */
export function health(db: Pick<GraphDb, 'ready' | 'engine'>): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const ready = await db.ready().catch(() => false);
    response
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : 'the store does not answer', store: db.engine });
  });
  return router;
}
