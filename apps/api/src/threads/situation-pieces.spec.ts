import { describe, expect, it } from '@jest/globals';
import type { SituationClient, Situation } from '@kring/matching';
import { PiecesHeard, sendPieces, type SituationPiece } from './situation-pieces.js';

const clients = Array.from(
  { length: 450 },
  (_, index) => ({ clientId: `c${index}`, personId: `p${index}`, teamId: 't' }) as unknown as SituationClient,
);
const situation: Situation = {
  today: '2026-11-24',
  helpers: [],
  offers: [],
  needs: [],
  tasks: [],
  policies: [],
  experiments: [],
  matches: [],
  agreements: [],
  clients,
  concerns: [{ personId: clients[0]!.personId, clientId: null }],
};

describe('a situation on its way to a thread', () => {
  it('goes in pieces of its long lists, and is whole again, in order, on the other side', async () => {
    const sent: SituationPiece[] = [];
    const rest = await sendPieces((piece) => sent.push(piece), 'job', situation);
    expect(sent.map(({ list, items }) => [list, items.length])).toEqual([
      ['clients', 200],
      ['clients', 200],
      ['clients', 50],
    ]);
    expect(rest).toEqual({ ...situation, clients: [] });
    const heard = new PiecesHeard();
    for (const piece of structuredClone(sent)) heard.hear(piece);
    expect(heard.whole('job', structuredClone(rest))).toEqual(situation);
  });

  it('is not mixed up with another one', async () => {
    const heard = new PiecesHeard();
    const others = { ...situation, clients: clients.toReversed() };
    const [one, other] = await Promise.all([
      sendPieces((piece) => heard.hear(piece), 'one', situation),
      sendPieces((piece) => heard.hear(piece), 'other', others),
    ]);
    expect(heard.whole('other', other)).toEqual(others);
    expect(heard.whole('one', one)).toEqual(situation);
  });

  it('leaves others their turn between pieces', async () => {
    const order: string[] = [];
    const sending = sendPieces(() => order.push('piece'), 'job', situation);
    setImmediate(() => order.push('somebody else'));
    await sending;
    expect(order.indexOf('somebody else')).toBeLessThan(order.lastIndexOf('piece'));
  });
});
