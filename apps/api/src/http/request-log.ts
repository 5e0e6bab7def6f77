import type { RequestHandler } from 'express';
import { pino } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * One line for a request that failed on our side, one at debug level for any other. Method, status and time only: paths,
 * queries, headers and bodies may name people.
 */
export const requestLog = (): RequestHandler =>
  pinoHttp({
    logger: pino({ level: process.env['NODE_ENV'] === 'test' ? 'silent' : 'info', base: null }),
    quietReqLogger: true,
    serializers: {
      req: ({ method }: { method: string }) => ({ method }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: ({ type }: { type: string }) => ({ type }),
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
  });
