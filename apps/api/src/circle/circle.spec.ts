import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const circle = `query Circle($clientId: ID!) {
  circle(clientId: $clientId) {
    client { id house circleSize fadingTieCount openNeedCount person { name note } team { name } }
    members { person { ...personal } tie { role ring sector fading daysSinceContact from { name } to { name } } fading }
    tiesAmongMembers { role ring from { name } to { name } }
    viewerCanEdit
  }
}
fragment personal on Person {
  name birthYear home { name } certificateUntil note consents { purpose state since } skills { skill { code } } viewerCanChange
}`;

const open = (as: PersonaName, clientId: string = ids.anna) => server.graphql(circle, { clientId }, { as });

const bertConsents = [
  { purpose: 'beInCircle', state: 'given', since: '2026-06-01T09:00:00.000Z' },
  { purpose: 'beAsked', state: 'notRecorded', since: null },
  { purpose: 'shareWithOtherTeams', state: 'notRecorded', since: null },
];

const bert = {
  name: 'Bert',
  birthYear: 1970,
  home: { name: 'Deventer' },
  certificateUntil: '2027-01-01',
  note: 'note about Bert',
  consents: bertConsents,
  skills: [],
  viewerCanChange: true,
};

describe('opening a circle', () => {
  it('shows a team leader everyone, each tie once, and what fades', async () => {
    const { data, errors } = await open('teamLeader');
    expect(errors).toEqual([]);
    expect(data?.['circle']).toMatchObject({
      client: {
        id: ids.anna,
        house: `house of ${ids.anna}`,
        circleSize: 2,
        fadingTieCount: 2,
        openNeedCount: 0,
        person: { name: 'Anna', note: 'note about Anna' },
        team: { name: 'De Linde' },
      },
      members: [
        {
          person: bert,
          tie: {
            role: 'vader',
            ring: 2,
            sector: 'family',
            fading: true,
            daysSinceContact: 84,
            from: { name: 'Anna' },
            to: { name: 'Bert' },
          },
          fading: true,
        },
        { person: { name: 'Carla' } },
      ],
      tiesAmongMembers: [{ role: 'kennis', ring: null, from: { name: 'Bert' }, to: { name: 'Carla' } }],
      viewerCanEdit: true,
    });
  });

  it('shows a consultant the map, without notes, consents and certificates', async () => {
    const { data } = await open('consultant');
    expect(data?.['circle']).toMatchObject({
      client: { circleSize: 2, person: { note: null } },
      members: [
        { person: { ...bert, certificateUntil: null, note: null, consents: null, viewerCanChange: false } },
        { person: { name: 'Carla', note: null } },
      ],
      viewerCanEdit: true,
    });
  });

  it('shows a client everyone in their own circle', async () => {
    const { data } = await open('client');
    expect(data?.['circle']).toMatchObject({
      members: [{ person: bert }, { person: { name: 'Carla', note: 'note about Carla' } }],
      viewerCanEdit: true,
    });
  });

  it('shows a relative the client’s name and their own tie, and no word about others', async () => {
    const { data } = await open('relative');
    expect(data?.['circle']).toMatchObject({
      client: {
        house: null,
        circleSize: null,
        fadingTieCount: null,
        openNeedCount: null,
        person: { name: 'Anna', note: null },
      },
      members: [{ person: { ...bert, note: null }, tie: { role: 'vader' } }],
      tiesAmongMembers: [],
      viewerCanEdit: false,
    });
    expect(JSON.stringify(data)).not.toContain('Carla');
  });

  it('is refused to a coordinator', async () => {
    const { data, errors } = await open('coordinator');
    expect(data).toEqual({ circle: null });
    expect(errors).toMatchObject([{ path: ['circle'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each<[PersonaName, string]>([
    ['otherTeamLeader', ids.anna],
    ['teamLeader', ids.finn],
    ['teamLeader', ids.hugo],
    ['client', ids.dirk],
    ['relative', ids.dirk],
    ['foreignTeamLeader', ids.anna],
    ['teamLeader', 'no id'],
  ])('gives a %s nothing of %s', async (as, clientId) => {
    const { data, errors } = await open(as, clientId);
    expect(errors).toEqual([]);
    expect(data).toEqual({ circle: null });
  });
});
