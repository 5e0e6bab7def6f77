import { type RequestHandler, Router } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Where a request went, in few words: a path may hold an id, and ids are nobody's business here. */
const placeOf = (path: string): string => {
  if (path === '/graphql') return 'graphql';
  if (path.startsWith('/photos/')) return 'photo';
  return path.startsWith('/health') || path === '/metrics' ? 'watch' : 'page';
};

export interface Metrics {
  readonly measure: RequestHandler;
  readonly router: Router;
  /** Counts one query or mutation by the name of its field in the schema. */
  readonly countOperation: (field: string, outcome: 'answered' | 'failed') => void;
}

/**
 * Counts and times requests by place and status, and operations by name, for Prometheus at `/metrics`. Every label is
 * a word of our own: no personal data, no ids.
 */
export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'kring_request_seconds',
    help: 'Time to answer a request, in seconds.',
    labelNames: ['place', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const operations = new Counter({
    name: 'kring_operations_total',
    help: 'Queries and mutations, by field and outcome.',
    labelNames: ['field', 'outcome'],
    registers: [registry],
  });
  const measure: RequestHandler = (request, response, next) => {
    const stop = seconds.startTimer({ place: placeOf(request.path) });
    response.on('finish', () => stop({ status: String(response.statusCode) }));
    next();
  };
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return { measure, router, countOperation: (field, outcome) => operations.inc({ field, outcome }) };
}
