import { json, Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { newMediaType } from '../graphql/status-plugin.js';

/** The longest request. What the screens send stays below a tenth of it. */
export const mostBytes = 100 * 1024;

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const notJson: Refusal = {
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'Send this request as application/json, in UTF-8.',
};

const refusals: Readonly<Record<string, Refusal>> = {
  'entity.too.large': {
    status: 413,
    code: 'LIMIT_EXCEEDED',
    message: `This request has more than ${mostBytes} bytes.`,
  },
  'entity.parse.failed': { status: 400, code: 'BAD_REQUEST', message: 'The body of this request is not JSON.' },
  'charset.unsupported': notJson,
  'encoding.unsupported': notJson,
};

const unreadable: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The body of this request could not be read.',
};

/**
 * Reads the body of a GraphQL request: JSON only, and not too long. What cannot be read never reaches GraphQL; it is
 * answered here, in the form of any other GraphQL error. A form that another site posts is refused the same way.
 */
export function requestBody(): Router {
  const router = Router();
  router.use(jsonOnly, json({ limit: mostBytes }), tellWhatIsWrong);
  return router;
}

const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.is('application/json') === false) return refuse(request, response, notJson);
  next();
};

/** body-parser names what went wrong in `type`. Its message may repeat what was sent, so that is not passed on. */
const tellWhatIsWrong: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { type, status } = error as { readonly type?: string; readonly status?: number };
  if (status === undefined || status >= 500) return next(error);
  refuse(request, response, refusals[type ?? ''] ?? unreadable);
};

function refuse(request: Request, response: Response, { status, code, message }: Refusal): void {
  const modern = request.get('accept')?.includes(newMediaType) ?? false;
  response
    .status(status)
    .type(modern ? newMediaType : 'application/json')
    .json({ errors: [{ message, extensions: { code } }] });
}
