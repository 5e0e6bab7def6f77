import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { userErrorOf, type UserError } from './user-error.js';
import { Refused, type UserProblem } from './user-problem.js';

/**
 * Turns a refusal at the edge into the answer's form: a mutation tells it in its payload, like every other problem;
 * a query has no place for it, so it becomes a top-level error with the code in `extensions`.
 */
@Catch(Refused)
export class RefusedFilter implements ExceptionFilter<Refused> {
  catch({ problems }: Refused, host: ArgumentsHost): { errors: UserError[] } {
    const info = GqlArgumentsHost.create(host).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name === 'Mutation') return { errors: problems.map(userErrorOf) };
    throw topLevelError(problems);
  }
}

const topLevelCodes: Readonly<Partial<Record<UserProblem['code'], string>>> = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
};

/** Problems as one top-level error; anything but "who are you" and "you may not" is `BAD_USER_INPUT`. */
export function topLevelError(problems: readonly UserProblem[]): GraphQLError {
  const errors = problems.map(userErrorOf);
  const code = topLevelCodes[problems[0]?.code ?? 'INVALID'] ?? 'BAD_USER_INPUT';
  return new GraphQLError(errors.map(({ message }) => message).join(' '), {
    extensions: { code, problems: errors.map(({ code, field, facts }) => ({ code, field, facts })) },
  });
}
