import { team } from './team.mjs';

const question = { period: { from: '2026-11-24', until: '2027-02-24' } };

/** Mulberry32: the same numbers for the same seed. */
const draws = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/**
 * An organisation with a team in each town, `perTown` needs each; towns lie ten kilometres apart. `offersPerNeed` says how scarce help is,
 * `forAnyone` which share of it is offered to all towns: where that is much, needs of all towns compete with each other.
 */
export function towns({ needs, perTown = 100, offersPerNeed, forAnyone, seed }) {
  const count = Math.max(1, Math.round(needs / perTown));
  const next = draws(seed);
  const parts = Array.from({ length: count }, (_, town) => townAt(town, { needs: needs / count, offersPerNeed, seed }));
  const all = (key) => parts.flatMap((part) => part[key]);
  const offers = all('offers').map((offer) =>
    next() < forAnyone ? { ...offer, audience: { kind: 'anyone' } } : offer,
  );
  const lists = Object.fromEntries(['helpers', 'needs', 'tasks', 'clients'].map((key) => [key, all(key)]));
  const situation = { ...team({ offers: 1, needs: 1, tasks: 0 }), ...lists, offers };
  return { situation, question: { ...question, teamIds: parts.map(({ teamId }) => teamId) } };
}

function townAt(town, { needs, offersPerNeed, seed }) {
  const size = { offers: Math.round(needs * offersPerNeed), needs: Math.round(needs), tasks: Math.round(needs * 0.15) };
  const { helpers, offers, needs: asked, tasks, clients } = team({ ...size, seed: seed * 1000 + town });
  const teamId = `team ${town}`;
  const id = (name) => `${town} ${name}`;
  const at = (place) =>
    place && {
      ...place,
      latitude: place.latitude + (town % 8) * 0.09,
      longitude: place.longitude + Math.floor(town / 8) * 0.14,
    };
  const beneficiary = (of) => (of.kind === 'client' ? { kind: 'client', clientId: id(of.clientId) } : of);
  return {
    teamId,
    helpers: helpers.map((helper) => ({
      ...helper,
      person: { ...helper.person, id: id(helper.person.id), home: at(helper.person.home) },
      consents: helper.consents.map((consent) => ({ ...consent, id: id(consent.id) })),
      ties: helper.ties.map((tie) => ({
        ...{ ...tie, id: id(tie.id), clientId: id(tie.clientId) },
        ...{ from: id(tie.from), to: id(tie.to) },
      })),
    })),
    offers: offers.map((offer) => ({
      ...{ ...offer, id: id(offer.id), personId: id(offer.personId) },
      audience: { kind: 'team', teamId },
    })),
    needs: asked.map((need) => ({
      ...{ ...need, id: id(need.id), teamId, place: at(need.place) },
      beneficiary: beneficiary(need.beneficiary),
    })),
    tasks: tasks.map((task) => ({ ...task, id: id(task.id), teamId, place: at(task.place) })),
    clients: clients.map((client) => ({
      ...{ ...client, clientId: id(client.clientId), personId: id(client.personId), teamId },
    })),
  };
}
