import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { change } from '../../testing/circle-changes.js';
import { ask } from '../../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const fields = 'changeId tie { ring sector version handPlace { depth angle } }';
const put = (input: object, as?: PersonaName) =>
  change<{ changeId: string }>(
    server,
    'moveOnMap',
    fields,
    { tieId: ids.annaCarla, ring: 2, sector: 'friends', ...input },
    as,
  );
const handPlace = { depth: 0.25, angle: 0.75 };

interface Members {
  readonly members: readonly { readonly tie: { readonly id: string; readonly handPlace: object | null } }[];
}
const placeOf = ({ members }: Members, tieId: string = ids.annaCarla): object | null | undefined =>
  members.find(({ tie }) => tie.id === tieId)?.tie.handPlace;
const seen = async (as: PersonaName = 'teamLeader', tieId: string = ids.annaCarla) => {
  const text = 'query ($id: ID!) { circle(clientId: $id) { members { tie { id handPlace { depth angle } } } } }';
  return placeOf(((await ask(server, as, text, { id: ids.anna })) as { circle: Members }).circle, tieId);
};
const reverse = (changeId: string) =>
  change<{ change: { id: string } }>(server, 'reverseChange', 'change { id }', { clientId: ids.anna, changeId });

describe('a place by hand', () => {
  it('is written with the move, and everybody who sees the tie sees it', async () => {
    expect(await put({ expectedVersion: 1, handPlace })).toMatchObject({
      tie: { ring: 2, sector: 'friends', version: 2, handPlace },
      errors: [],
    });
    for (const as of ['teamLeader', 'consultant', 'client'] as const) expect(await seen(as)).toEqual(handPlace);
    expect(await seen('relative')).toBeUndefined();
  });

  it('is kept to the nearest ten-thousandth', async () => {
    await put({ expectedVersion: 1, handPlace: { depth: 1 / 3, angle: 1 } });
    expect(await seen()).toEqual({ depth: 0.3333, angle: 1 });
  });

  it('stays with what else is written of the tie, and goes with another ring or sector', async () => {
    await put({ expectedVersion: 1, handPlace });
    const form = { id: ids.annaCarla, ring: 2, sector: 'friends', supportGiven: [], supportReceived: [] };
    await change(server, 'changeTie', '', { ...form, expectedVersion: 2, role: 'vriendin' });
    await change(server, 'recordContact', '', { tieId: ids.annaCarla, expectedVersion: 3, on: '2026-11-20' });
    expect(await seen()).toEqual(handPlace);
    await put({ expectedVersion: 4 });
    expect(await seen()).toEqual(handPlace);
    await put({ expectedVersion: 5, ring: 3 });
    expect(await seen()).toBeNull();
  });

  it('goes when Kring is asked to lay somebody out', async () => {
    await put({ expectedVersion: 1, handPlace });
    await put({ expectedVersion: 2, handPlace: null });
    expect(await seen()).toBeNull();
  });

  it('comes back with undo and goes again with redo', async () => {
    await put({ expectedVersion: 1, handPlace });
    const { changeId } = await put({ expectedVersion: 2, ring: 4, handPlace: { depth: 0.5, angle: 0.5 } });
    const undone = await reverse(changeId);
    expect(await seen()).toEqual(handPlace);
    await reverse(undone.change.id);
    expect(await seen()).toEqual({ depth: 0.5, angle: 0.5 });
  });

  it('is no longer taken back unasked once somebody else put them elsewhere in the same ring', async () => {
    const { changeId } = await put({ expectedVersion: 1, handPlace });
    await put({ expectedVersion: 2, handPlace: { depth: 0.9, angle: 0.9 } }, 'consultant');
    expect(await reverse(changeId)).toMatchObject({ errors: [{ code: 'STALE', field: 'changeId' }] });
    expect(await seen()).toEqual({ depth: 0.9, angle: 0.9 });
  });

  it('comes back with somebody who was taken out', async () => {
    await put({ expectedVersion: 1, handPlace });
    const gone = await change<{ changeId: string }>(server, 'removeFromCircle', 'changeId', {
      clientId: ids.anna,
      personId: ids.carla,
    });
    await reverse(gone.changeId);
    expect(await seen()).toEqual(handPlace);
  });

  it('is part of the circle of another moment', async () => {
    const { versions } = await change<{ versions: { id: string }[] }>(server, 'saveVersion', 'versions { id }', {
      clientId: ids.anna,
      name: 'Voor',
    });
    await put({ expectedVersion: 1, handPlace });
    const later = await change<{ versions: { id: string; name: string }[] }>(
      server,
      'saveVersion',
      'versions { id name }',
      { clientId: ids.anna, name: 'Na' },
    );
    await put({ expectedVersion: 2, handPlace: { depth: 1, angle: 0 } });
    const after = later.versions.find(({ name }) => name === 'Na')?.id;
    const text =
      'query ($id: ID!, $v: ID) { circleAt(clientId: $id, versionId: $v) { members { tie { id: tieId handPlace { depth angle } } } } }';
    const then = async (v: string | undefined) =>
      placeOf(((await ask(server, 'teamLeader', text, { id: ids.anna, v })) as { circleAt: Members }).circleAt);
    expect(await then(versions[0]?.id)).toBeNull();
    expect(await then(after)).toEqual(handPlace);
  });

  it.each<[string, object, object[]]>([
    [
      'outside the ring or the sector',
      { handPlace: { depth: 1.01, angle: -0.1 } },
      [
        { code: 'OUT_OF_RANGE', field: 'handPlace.depth' },
        { code: 'OUT_OF_RANGE', field: 'handPlace.angle' },
      ],
    ],
    ['without a ring', { ring: null, handPlace }, [{ code: 'HAND_PLACE_WITHOUT_RING', field: 'handPlace' }]],
    ['without a sector', { sector: null, handPlace }, [{ code: 'HAND_PLACE_WITHOUT_RING', field: 'handPlace' }]],
    [
      'on a map that was changed since',
      { expectedVersion: 0, handPlace },
      [{ code: 'STALE', field: 'expectedVersion' }],
    ],
  ])('%s is refused', async (_, input, errors) => {
    expect(await put({ expectedVersion: 1, ...input })).toMatchObject({ tie: null, errors });
  });
});

describe('a map that is laid out again', () => {
  const rearrange = (as?: PersonaName) =>
    change<{ changeId: string | null }>(server, 'rearrangeMap', 'changeId', { clientId: ids.anna }, as);

  it('has no places by hand any more, until that is taken back', async () => {
    await put({ expectedVersion: 1, handPlace });
    await put({ tieId: ids.annaBert, ring: 1, sector: 'family', expectedVersion: 1, handPlace });
    const { changeId } = await rearrange('consultant');
    expect(await seen()).toBeNull();
    expect(changeId).not.toBeNull();
    expect(await change(server, 'reverseChange', '', { clientId: ids.anna, changeId }, 'consultant')).toMatchObject({
      errors: [],
    });
    expect([await seen(), await seen('relative', ids.annaBert)]).toEqual([handPlace, handPlace]);
  });

  it('is no change when nobody had such a place', async () => {
    expect(await rearrange()).toMatchObject({ changeId: null, errors: [] });
  });
});
