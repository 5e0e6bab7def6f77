import { assertNever } from '@kring/care-network';
import type { Pairing } from '../pairing.js';
import type { SkillFit } from '../skill-fit.js';
import { closed, notKnown, yes, type Finding, type Rule } from './rule.js';

/** A narrower skill fits what is broadly asked; of a broader one it was not said whether it holds this part. */
function findingOf(pairing: Pairing, { asked, with: nearest, fit }: SkillFit): readonly Finding[] {
  switch (fit) {
    case 'same':
    case 'narrower':
      return yes;
    case 'broader':
      return notKnown('skillPartNotSaid', { asked, offered: nearest ?? '' });
    case 'notNamed':
      return notKnown('skillsNotNamed', { asked });
    case 'notOffered':
      return closed(
        pairing,
        'skillNotOffered',
        { mover: 'helper', remedy: 'askHelper' },
        { asked, held: nearest ?? '' },
      );
    case 'missing':
      return closed(pairing, 'skillMissing', { mover: 'helper', remedy: 'learnSkill' }, { asked });
    default:
      return assertNever(fit);
  }
}

/** Every skill that is asked must be there; each that lacks is a barrier of its own. */
export const skill: Rule = (pairing) => {
  const [only, ...more] = pairing.skills;
  if (only && more.length === 0) return findingOf(pairing, only);
  return pairing.skills.flatMap((fit) => findingOf(pairing, fit));
};
