import { isId } from '@kring/care-network';
import type { ShapeCheck } from '../../graphql/shape.js';
import { userProblem } from '../../graphql/user-problem.js';

export const eachAnId: ShapeCheck<string> = (field, id) =>
  isId(id) ? [] : [userProblem('INVALID', field, { expected: 'id' })];
