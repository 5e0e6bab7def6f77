import { v5 } from 'uuid';

/** The name space of ids that follow from what they stand for (UUID version 5, RFC 9562). */
const nameSpace = '0b3c1a52-7a37-4a3e-9d36-5f2f6a8f2f11';

/** The same words always give the same id, so that importing a file again finds what the first time made. */
export const idFor = <Id extends string>(...words: readonly string[]): Id => v5(words.join('\n'), nameSpace) as Id;
