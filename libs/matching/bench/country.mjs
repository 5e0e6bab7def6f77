import { languages, taskKinds } from '@kring/care-network';
import { skills } from '@kring/skills';

/** mulberry32: the same country on every machine for a seed. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const today = '2026-11-24';
const reserved = new Set(['medication', 'personalCare']);
const offered = skills.filter(({ taskKind }) => !reserved.has(taskKind)).map(({ code }) => code);
const narrow = offered.filter((code) => code.includes('.'));
const clientsPerTeam = 24;
const dayBefore = (days) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * A country as wide as the Netherlands with sixty towns, the largest of which holds an eighth of all people. Offers and
 * needs as they come, in the form that ranking takes: what is not known is as usual as what is.
 */
export function country({ teams = 200, seed = 11 } = {}) {
  const next = seeded(seed);
  const below = (most) => Math.floor(next() * most);
  const pick = (list) => list[below(list.length)];
  const chance = (share) => next() < share;
  const towns = Array.from({ length: 60 }, () => [50.8 + next() * 2.6, 3.6 + next() * 3.4]);
  const around = ([up, along], width) => ({
    latitude: up + (next() + next() - 1) * width,
    longitude: along + (next() + next() - 1) * width * 1.6,
  });
  const anyTown = () => towns[Math.floor(next() ** 2 * towns.length)];
  const teamPlaces = Array.from({ length: teams }, () => around(anyTown(), 0.05));
  const week = (share) =>
    chance(share)
      ? Array.from({ length: 1 + below(3) }, () => 1440 * below(7) + 480 + 60 * below(13))
          .sort((one, other) => one - other)
          .filter((start, at, all) => at === 0 || start - all[at - 1] >= 240)
          .map((start) => ({ start, end: start + 120 + 60 * below(3) }))
      : [];
  const skillsOf = (most) =>
    [...new Set(Array.from({ length: 1 + below(most) }, () => pick(chance(0.9) ? narrow : offered)))].sort();
  const record = (skill) => ({
    skill,
    level: pick(['some', 'able', 'able', 'expert', null]),
    source: pick(['work', 'life', null]),
    likesDoingIt: pick([true, true, false, null]),
  });

  function bonds() {
    if (chance(0.4)) return [];
    const team = below(teams);
    const tie = {
      ring: pick([1, 2, 3, 3, 4, null]),
      sector: pick(['family', 'friends', 'community', null]),
      clientGives: pick([true, false, null]),
      isInConflict: chance(0.03),
    };
    const shared = { tie, helped: chance(0.1) ? 'now' : null, concern: chance(0.005), isSelf: false };
    return [
      { to: { clientId: `client-${team}-${below(clientsPerTeam)}` }, ...shared },
      { to: { teamId: `team-${team}` }, ...shared },
    ];
  }

  function audience(known) {
    if (known.length === 0 || chance(0.8)) return { kind: 'anyone' };
    return chance(0.75) ? { kind: 'team', ...known[1].to } : { kind: 'client', ...known[0].to };
  }

  function offer(id) {
    const named = chance(0.95) ? skillsOf(3) : [];
    const known = bonds();
    return {
      id: `offer-${String(id).padStart(8, '0')}`,
      stands: chance(0.8),
      confirmedOn: dayBefore(below(400)),
      offered: named,
      held: [...new Set([...named, ...(chance(0.3) ? [pick(narrow)] : [])])].sort().map(record),
      ratherNot: chance(0.2) ? [pick(taskKinds)] : [],
      hoursLeft: 0.25 * (1 + below(24)),
      agreedHoursPerWeek: below(8),
      week: week(0.7),
      place: chance(0.9) ? around(anyTown(), 0.12) : null,
      travelKm: chance(0.5) ? pick([2, 5, 10, 20]) : null,
      speaks: chance(0.6) ? [...new Set(['nl', pick(languages)])] : [],
      certificateUntil: chance(0.4) ? pick(['2026-06-01', '2027-03-01', '2028-01-01']) : null,
      audience: audience(known),
      isClient: chance(0.02),
      staysInOwnTeams: known.length > 0 && chance(0.05),
      bonds: known,
      answered: [],
    };
  }

  function need(id) {
    const team = below(teams);
    const isOfClient = chance(0.7);
    const asked = chance(0.1) ? [pick(taskKinds.filter((kind) => !reserved.has(kind)))] : skillsOf(1);
    const more = chance(0.07) ? [...new Set([...asked, pick(narrow)])].sort() : asked;
    const times = week(0.6);
    const hours = 0.5 * (1 + below(8));
    const minutes = times.reduce((sum, { start, end }) => sum + end - start, 0);
    return {
      at: 'need',
      id: `need-${String(id).padStart(8, '0')}`,
      teamId: `team-${team}`,
      clientId: isOfClient ? `client-${team}-${below(clientsPerTeam)}` : null,
      kinds: [...new Set(more.map((code) => code.split('.')[0]))].sort(),
      skills: more,
      week: times,
      minutesAsked: Math.min(minutes, hours * 60),
      place: chance(0.9) ? { name: 'Town', ...teamPlaces[team] } : null,
      languages: chance(0.25) ? [pick(languages)] : [],
      certificateRequired: chance(0.2),
      preferredSector: chance(0.3) ? pick(['family', 'friends', 'community']) : null,
      hoursLeft: hours,
      isClosed: false,
    };
  }

  return { offer, need };
}
