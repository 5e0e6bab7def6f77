import { skills } from '@kring/skills';

/** A small generator with a seed (mulberry32), so that every run measures the same team. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const teamId = 'team';
const reserved = new Set(['medication', 'personalCare']);
const offered = skills.filter(({ taskKind }) => !reserved.has(taskKind));
const upTo = (count) => Array.from({ length: count }, (_, index) => index);

const drawing = (seed) => {
  const next = seeded(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return {
    next,
    pick,
    skillsOf: (count) => [...new Set(upTo(count).map(() => pick(offered).code))],
    times: () =>
      upTo(Math.floor(next() * 3)).map(() => {
        const startMinute = 480 + 60 * Math.floor(next() * 12);
        return { weekday: 1 + Math.floor(next() * 7), startMinute, endMinute: startMinute + 180 };
      }),
    place: () => ({ name: 'Utrecht', latitude: 52.05 + next() * 0.1, longitude: 5.05 + next() * 0.15 }),
  };
};

const helper =
  ({ next, pick, skillsOf, place }, clients) =>
  (index) => ({
    person: {
      id: `person-${index}`,
      name: `Person ${index}`,
      kind: 'person',
      deceased: false,
      birthYear: null,
      speaks: next() < 0.5 ? ['nl'] : [],
      home: next() < 0.8 ? place() : null,
      certificateUntil: next() < 0.5 ? '2027-06-01' : null,
      note: null,
      version: 1,
    },
    skills: skillsOf(3).map((skill) => ({
      skill,
      level: pick(['some', 'able', null]),
      source: pick(['work', 'life', null]),
      likesDoingIt: pick([true, false, null]),
    })),
    consents:
      next() < 0.9
        ? [{ id: `consent-${index}`, purpose: 'beAsked', givenAt: '2026-01-05T09:00:00.000Z', withdrawnAt: null }]
        : [],
    ties: [pick(clients)].map(({ clientId, personId }) => ({
      id: `tie-${index}`,
      clientId,
      from: personId,
      to: `person-${index}`,
      ring: pick([1, 2, 3, 4]),
      sector: pick(['family', 'friends', 'community']),
      quality: null,
      supportGiven: [],
      supportReceived: [],
    })),
    agreedHoursPerWeek: 0,
  });

const offer =
  ({ next, pick, skillsOf, times }) =>
  (index) => ({
    id: `offer-${String(index).padStart(5, '0')}`,
    personId: `person-${index}`,
    title: `Offer ${index}`,
    skills: skillsOf(2),
    ratherNot: next() < 0.2 ? [pick(offered).taskKind] : [],
    hoursPerWeek: 1 + Math.floor(next() * 4),
    times: times(),
    place: null,
    travelKm: next() < 0.5 ? 5 : null,
    audience: { kind: 'team', teamId },
    state: 'open',
    confirmedAt: '2026-09-01T09:00:00.000Z',
    version: 1,
  });

const work =
  ({ next, pick, times, place }, what) =>
  (index) => {
    const { code, taskKind } = pick(offered);
    return {
      id: `${what}-${String(index).padStart(5, '0')}`,
      teamId,
      title: `${what} ${index}`,
      taskKind,
      skills: [code],
      hoursPerWeek: 1 + Math.floor(next() * 4),
      times: times(),
      place: place(),
      certificateRequired: next() < 0.2,
      version: 1,
    };
  };

const need = (draw, clients) => (index) => ({
  ...work(draw, 'need')(index),
  beneficiary: draw.next() < 0.7 ? { kind: 'client', clientId: draw.pick(clients).clientId } : { kind: 'team' },
  languages: [],
  performer: draw.pick(['anyone', 'network', 'staff']),
  preferredSector: draw.pick([null, 'family', 'friends']),
  state: 'open',
});

/** A team as large as asked, with a circle of one helper for each offer and the custom of the accountant's story. */
export function team({ offers, needs, tasks, seed = 7 }) {
  const draw = drawing(seed);
  const clients = upTo(24).map((index) => ({
    clientId: `client-${index}`,
    personId: `client-person-${index}`,
    teamId,
  }));
  return {
    today: '2026-11-24',
    helpers: upTo(offers).map(helper(draw, clients)),
    offers: upTo(offers).map(offer(draw)),
    needs: upTo(needs).map(need(draw, clients)),
    tasks: upTo(tasks).map(work(draw, 'task')),
    policies: [
      {
        id: 'policy',
        taskKind: 'administration',
        keptFor: 'staff',
        ground: 'custom',
        statement: 'Administration is kept for staff by custom.',
        source: null,
        ownerId: null,
        decidedOn: null,
        reviewOn: null,
        version: 1,
      },
    ],
    experiments: [],
    matches: [],
    agreements: [],
    clients,
  };
}
