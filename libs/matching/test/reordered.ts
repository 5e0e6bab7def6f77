import fc from 'fast-check';
import type { Situation } from '../src/situation/situation.js';

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

/** The same situation as another store, or another day's query plan, would give it: every list in another order. */
export const reordered = (situation: Situation): fc.Arbitrary<Situation> =>
  fc.record({
    today: fc.constant(situation.today),
    helpers: shuffled(situation.helpers).map((helpers) =>
      helpers.map((helper) => ({
        ...helper,
        skills: helper.skills.toReversed(),
        consents: helper.consents.toReversed(),
        ties: helper.ties.toReversed(),
      })),
    ),
    offers: shuffled(situation.offers).map((offers) =>
      offers.map((offer) => ({ ...offer, skills: offer.skills.toReversed(), times: offer.times.toReversed() })),
    ),
    needs: shuffled(situation.needs).map((needs) =>
      needs.map((need) => ({ ...need, skills: need.skills.toReversed(), languages: need.languages.toReversed() })),
    ),
    tasks: shuffled(situation.tasks),
    policies: shuffled(situation.policies),
    experiments: shuffled(situation.experiments),
    matches: shuffled(situation.matches),
    agreements: shuffled(situation.agreements),
    clients: shuffled(situation.clients),
    concerns: shuffled(situation.concerns ?? []),
  });
