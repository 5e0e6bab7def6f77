import { maySee, reachOfField } from '@kring/access';
import type { Circle, CircleMember, Person, Role } from '@kring/care-network';
import type { OpenedCircle, PersonSeen } from '@kring/store';

function seenPerson({ person, distance }: PersonSeen, role: Role): Person {
  const see = (field: 'birthYear' | 'home' | 'certificateUntil' | 'note') => maySee(role, `Person.${field}`, distance);
  return {
    ...person,
    birthYear: see('birthYear') ? person.birthYear : null,
    home: see('home') ? person.home : null,
    certificateUntil: see('certificateUntil') ? person.certificateUntil : null,
    note: see('note') ? person.note : null,
  };
}

const noConsents: CircleMember['consents'] = [];

/** The circle with what its viewer may see on the screen, and no more: a file is no way round. */
export function seenCircle({ circle, people }: OpenedCircle, role: Role): Circle {
  const seen = new Map(people.map((person) => [person.person.id, seenPerson(person, role)]));
  const seesConsents = new Set(
    people.filter(({ distance }) => maySee(role, 'Person.consents', distance)).map(({ person }) => person.id),
  );
  const quality = reachOfField(role, 'Tie.quality') !== 'none';
  return {
    ...circle,
    self: seen.get(circle.self.id) ?? circle.self,
    members: circle.members.map((member) => ({
      ...member,
      person: seen.get(member.person.id)!,
      consents: seesConsents.has(member.person.id) ? member.consents : noConsents,
    })),
    ties: circle.ties.map((tie) => (quality ? tie : { ...tie, quality: null })),
  };
}
