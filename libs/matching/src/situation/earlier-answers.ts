import { dayOf, type Match, type NeedId, type PersonId, type TaskId } from '@kring/care-network';
import { compareText } from './grouped.js';
import type { EarlierAnswer } from './help.js';
import type { Situation } from './situation.js';

const oldestFirst = (one: Match, other: Match): number =>
  compareText(one.proposedAt, other.proposedAt) || compareText(one.id, other.id);

/**
 * What each person answered before, by need and task. A refusal is the person's, not the offer's: a new offer does not
 * undo it. The newest match decides; one that was accepted clears it, one that the team withdrew says nothing.
 */
export function earlierAnswers({
  offers,
  matches,
}: Situation): ReadonlyMap<PersonId, ReadonlyMap<NeedId | TaskId, EarlierAnswer>> {
  const personOf = new Map(offers.map(({ id, personId }) => [id, personId]));
  const answers = new Map<PersonId, Map<NeedId | TaskId, EarlierAnswer>>();
  for (const match of [...matches].sort(oldestFirst)) {
    const person = personOf.get(match.offerId);
    if (person === undefined || match.state === 'withdrawn') continue;
    const target = match.target.kind === 'need' ? match.target.needId : match.target.taskId;
    const ofPerson = answers.get(person) ?? new Map<NeedId | TaskId, EarlierAnswer>();
    answers.set(person, ofPerson);
    if (match.state === 'accepted') ofPerson.delete(target);
    else ofPerson.set(target, { state: match.state, proposedOn: dayOf(match.proposedAt) });
  }
  return answers;
}
