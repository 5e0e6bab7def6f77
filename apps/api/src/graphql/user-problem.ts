import type { ProblemCode } from '@kring/care-network';

/** Codes that only the edge gives: a value of the wrong shape, nobody signed in, a store that is not empty. */
export type EdgeCode = 'INVALID' | 'UNAUTHENTICATED' | 'NOT_EMPTY' | 'NOT_DEMO';

/** What stands in the way of a mutation, as the payload tells it. `field: null` is about the whole input. */
export interface UserProblem {
  readonly code: ProblemCode | EdgeCode;
  readonly field: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const userProblem = (
  code: UserProblem['code'],
  field: string | null,
  facts: UserProblem['facts'] = {},
): UserProblem => ({ code, field, facts });

/** Thrown at the edge, before a transaction begins: a mutation answers it in `errors`, a query as a top-level error. */
export class Refused extends Error {
  constructor(readonly problems: readonly UserProblem[]) {
    super(problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`)).join(', '));
  }
}
