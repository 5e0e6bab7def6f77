import { makeVar } from '@apollo/client';

/** Lines of work that were refused in this visit, as something stood in the way: undo passes over them to what was done before. */
export const refusedLines = makeVar<readonly string[]>([]);
