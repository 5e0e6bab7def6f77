import { json, Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { mostBytes as mostFileBytes } from '@kring/exchange';
import { newMediaType } from '../graphql/status-plugin.js';

/** The longest request. What the screens send stays below a tenth of it. */
export const mostBytes = 100 * 1024;

/** The longest request that says that it carries files: what a circle may come in, in base64, and the rest of it. */
export const mostBytesWithFiles = Math.ceil((mostFileBytes * 4) / 3) + mostBytes;

/** Whoever sends a file names it in this header, which a form of another site cannot. */
export const fileHeader = 'kring-carries-file';

/** Long requests that are read at once. */
const mostLongAtOnce = 4;

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

const tooBusy: Refusal = {
  status: 503,
  code: 'BUSY',
  message: 'Other files are being read. Try again in a minute.',
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
export function requestBody(isSignedIn: (request: Request) => Promise<boolean>): Router {
  const router = Router();
  router.use(jsonOnly, bodyWithin(isSignedIn), tellWhatIsWrong);
  return router;
}

/** A long request is read for who is signed in, and few at once, so that they cannot fill the memory together. */
function bodyWithin(isSignedIn: (request: Request) => Promise<boolean>): RequestHandler {
  const [short, long] = [json({ limit: mostBytes }), json({ limit: mostBytesWithFiles })];
  let reading = 0;
  return async (request, response, next) => {
    if (request.get(fileHeader) === undefined || !(await isSignedIn(request))) return short(request, response, next);
    if (reading >= mostLongAtOnce) return refuse(request, response, tooBusy);
    reading += 1;
    response.once('close', () => (reading -= 1));
    long(request, response, next);
  };
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
