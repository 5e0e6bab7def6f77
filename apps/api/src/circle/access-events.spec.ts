import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { accessEvents } from '../testing/access-events.js';
import { made } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const eventsAbout = async (clientId: string): Promise<readonly string[]> =>
  (await server.db.read((tx) => tx.run(accessEvents, { clientId }))).map(
    ({ operation, role }) => `${role} ${operation}`,
  );

const ask = (text: string, variables: object, as: PersonaName) => server.graphql(text, variables, { as });

const circle =
  'query ($id: ID!) { circle(clientId: $id) { client { person { name } } members { tie { to { name } } } } }';
const addPerson = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { errors { code } } }';

describe('an access event', () => {
  it('is left once by opening a circle, however much of it is asked', async () => {
    await ask(circle, { id: ids.anna }, 'teamLeader');
    expect(await eventsAbout(ids.anna)).toEqual(['teamLeader circle']);
    expect(await eventsAbout(ids.dirk)).toEqual([]);
  });

  it.each<[PersonaName, string]>([
    ['otherTeamLeader', ids.anna],
    ['coordinator', ids.anna],
    ['foreignTeamLeader', ids.anna],
  ])('is not left by a %s to whom nothing was shown', async (as, id) => {
    await ask(circle, { id }, as);
    expect(await eventsAbout(id)).toEqual([]);
  });

  it('is left about every client that a list shows', async () => {
    await ask(
      'query ($id: ID!) { team(id: $id) { clients(first: 1) { nodes { id } } } }',
      { id: ids.linde },
      'consultant',
    );
    expect(await eventsAbout(ids.anna)).toEqual(['consultant client']);
    expect(await eventsAbout(ids.dirk)).toEqual([]);
  });

  it('is left about every circle that a person stands in', async () => {
    await ask('query ($id: ID!) { person(id: $id) { name } }', { id: ids.carla }, 'teamLeader');
    expect(await eventsAbout(ids.anna)).toEqual(['teamLeader person']);
    expect(await eventsAbout(ids.dirk)).toEqual(['teamLeader person']);
  });

  it('is left once about every circle in which people stand that are shown along with a list', async () => {
    const offers = '{ offers { nodes { person { note consents { state } } } } }';
    const offer = { personId: ids.carla, title: 'Koken', skills: ['cooking'], hoursPerWeek: 1 };
    await made(server, 'teamLeader', 'recordOffer', offer);
    await made(server, 'teamLeader', 'recordOffer', { ...offer, title: 'Bakken' });
    await ask(offers, {}, 'coordinator');
    expect(await eventsAbout(ids.anna)).not.toContain('coordinator person');
    await ask(offers, {}, 'teamLeader');
    for (const client of [ids.anna, ids.dirk]) {
      expect((await eventsAbout(client)).filter((event) => event.endsWith(' person'))).toEqual(['teamLeader person']);
    }
  });

  it('is left by a change, and not by one that was refused', async () => {
    await ask(addPerson, { input: { clientId: ids.anna, name: 'Kees', birthYear: 2090 } }, 'client');
    expect(await eventsAbout(ids.anna)).toEqual([]);
    await ask(addPerson, { input: { clientId: ids.anna, name: 'Kees' } }, 'client');
    expect((await eventsAbout(ids.anna)).toSorted()).toEqual(['client addPerson', 'client circle']);
  });

  it('is left by a relative who sees whose circle they are in', async () => {
    await ask('{ viewer { clients { person { name } } } }', {}, 'relative');
    expect(await eventsAbout(ids.anna)).toEqual(['relative client']);
  });
});
