import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { change } from '../../testing/circle-changes.js';
import { startTestServer, type PersonaName, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const mutate = <Shown>(name: string, fields: string, input: object, as?: PersonaName) =>
  change<Shown>(server, name, fields, input, as);

describe('a tie', () => {
  const fields = 'tie { role ring sector lastContactOn fading version from { name } to { name } } current { version }';

  it('joins two in the circle', async () => {
    const { member } = await mutate<{ member: { person: { id: string } } }>('addPerson', 'member { person { id } }', {
      clientId: ids.anna,
      name: 'Kees',
    });
    const input = { clientId: ids.anna, fromId: ids.bert, toId: member.person.id, role: 'broer' };
    expect(await mutate('addTie', fields, input)).toMatchObject({
      tie: { role: 'broer', ring: null, version: 1, from: { name: 'Bert' }, to: { name: 'Kees' } },
      errors: [],
    });
  });

  it.each<[string, object, object[]]>([
    ['with oneself', { fromId: ids.bert, toId: ids.bert }, [{ code: 'TIE_WITH_ONESELF', field: 'toId' }]],
    ['that is already there', { fromId: ids.carla, toId: ids.bert }, [{ code: 'TIE_EXISTS', field: 'toId' }]],
    ['with someone outside', { fromId: ids.eva, toId: ids.bert }, [{ code: 'NOT_IN_CIRCLE', field: 'fromId' }]],
    [
      'among others with a ring',
      { fromId: ids.gerda, toId: ids.ida, ring: 1, sector: 'family' },
      [
        { code: 'NOT_IN_CIRCLE', field: 'fromId' },
        { code: 'NOT_IN_CIRCLE', field: 'toId' },
        { code: 'RING_WITHOUT_CLIENT', field: 'ring' },
        { code: 'RING_WITHOUT_CLIENT', field: 'sector' },
      ],
    ],
  ])('%s is refused', async (_, ends, errors) => {
    expect(await mutate('addTie', fields, { clientId: ids.anna, ...ends })).toMatchObject({ tie: null, errors });
  });

  it('moves on the map', async () => {
    const input = { tieId: ids.annaCarla, expectedVersion: 1, ring: 1, sector: 'friends' };
    expect(await mutate('moveOnMap', fields, input)).toMatchObject({
      tie: { role: 'buurvrouw', ring: 1, sector: 'friends', version: 2 },
      errors: [],
    });
  });

  it('among others does not move on the map', async () => {
    const input = { tieId: ids.bertCarla, expectedVersion: 1, ring: 1, sector: null };
    expect(await mutate('moveOnMap', fields, input)).toMatchObject({
      tie: null,
      errors: [{ code: 'RING_WITHOUT_CLIENT', field: 'ring' }],
    });
  });

  it('that somebody else changed first is stale', async () => {
    const input = { tieId: ids.annaCarla, expectedVersion: 1, ring: 1 };
    await mutate('moveOnMap', fields, input);
    expect(await mutate('moveOnMap', fields, input)).toMatchObject({
      tie: null,
      current: { version: 2 },
      errors: [{ code: 'STALE', field: 'expectedVersion' }],
    });
  });

  it('no longer fades once there was contact, and an earlier day does not make it older', async () => {
    const contact = (on: string, expectedVersion: number) =>
      mutate('recordContact', fields, { tieId: ids.annaBert, expectedVersion, on }, 'relative');
    expect(await contact('2026-11-23', 1)).toMatchObject({ tie: { lastContactOn: '2026-11-23', fading: false } });
    expect(await contact('2026-11-01', 2)).toMatchObject({ tie: { lastContactOn: '2026-11-23' } });
    expect(await contact('2026-11-25', 3)).toMatchObject({ errors: [{ code: 'OUT_OF_RANGE', field: 'on' }] });
    expect(await contact('0002-11-15', 3)).toMatchObject({ errors: [{ code: 'INVALID', field: 'on' }] });
  });

  it('is replaced as a whole', async () => {
    const input = { id: ids.annaBert, expectedVersion: 1, supportGiven: [], supportReceived: [], role: 'papa' };
    expect(await mutate('changeTie', fields, input)).toMatchObject({
      tie: { role: 'papa', ring: null, sector: null, lastContactOn: null, fading: null, version: 2 },
    });
  });
});
