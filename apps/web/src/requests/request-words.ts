import type { RequestFieldsFragment } from '../gql/graphql.js';

/** What is asked: a need, or a task that staff do today. */
export const workOf = (request: RequestFieldsFragment) => request.need ?? request.task;

export const titleOf = (request: RequestFieldsFragment): string => workOf(request)?.title ?? '';
