import type { Circle, KnownPerson, Person, PersonId, Tie, TieId } from '@kring/care-network';
import { noDetails, type ImportedPerson, type TieDetails } from '../imported-circle.js';
import { idFor } from './ids.js';

export function newPerson(id: PersonId, said: ImportedPerson): KnownPerson {
  const { name, kind, deceased, birthYear, speaks, home, certificateUntil, note } = said;
  const facts = { name, kind, deceased, birthYear, speaks, home, certificateUntil, note };
  const person: Person = { id, ...facts, symbol: said.symbol ?? null, version: 1 };
  return { person, skills: said.skills, consents: [] };
}

function newTie({ client }: Circle, from: PersonId, to: PersonId, said: TieDetails): Omit<Tie, 'ring' | 'sector'> {
  const { role, quality, supportGiven, supportReceived, contactFrequency, lastContactOn } = said;
  return {
    id: idFor<TieId>('tie', client.id, from, to),
    clientId: client.id,
    from,
    to,
    ...{ role, quality, supportGiven, supportReceived, contactFrequency, lastContactOn },
    version: 1,
  };
}

export const tieWithClient = (circle: Circle, to: PersonId, said: ImportedPerson): Tie => ({
  ...newTie(circle, circle.client.personId, to, said),
  ring: said.ring,
  sector: said.sector,
  ...(said.handPlace ? { handPlace: said.handPlace } : {}),
});

export const tieAmong = (circle: Circle, from: PersonId, to: PersonId, said: TieDetails = noDetails): Tie => ({
  ...newTie(circle, from, to, said),
  ring: null,
  sector: null,
});
