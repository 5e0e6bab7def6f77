import type { Help } from './help.js';
import type { Work } from './work.js';

/** Whether an offer has anything to do with some work: a skill of one of its kinds, or no named skills at all. */
export const isRelated = (help: Help, work: Work): boolean =>
  help.offer.skills.length === 0 || work.kinds.some((kind) => help.kinds.has(kind));

/** Looks up what help is related to some work. Many needs ask the same kinds, so each combination is gone through once. */
export function relatedTo(help: readonly Help[]): (work: Work) => readonly Help[] {
  const known = new Map<string, readonly Help[]>();
  return (work) => {
    const kinds = work.kinds.join(' ');
    const related = known.get(kinds) ?? help.filter((one) => isRelated(one, work));
    known.set(kinds, related);
    return related;
  };
}
