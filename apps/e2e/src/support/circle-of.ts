import type { Page } from '@playwright/test';
import { askApi as ask } from './ask-api.js';
import { signInAs } from './personas.js';

const sectors = ['family', 'friends', 'community', 'professionals'];

interface Asked {
  /** Everybody stands where a hand put them, spread over their part of the ring. */
  readonly isByHand?: boolean;
}

const part = (index: number, step: number): number => Math.round(((index * step) % 1) * 1000) / 1000;

async function putByHand(page: Page, clientId: string): Promise<void> {
  const query = 'query ($id: ID!) { circle(clientId: $id) { members { tie { id ring sector version } } } }';
  const { circle } = await ask(page, query, { id: clientId });
  const members = circle?.['members'] as { tie: { id: string; ring: number; sector: string; version: number } }[];
  for (const [index, { tie }] of members.entries()) {
    const { id, version, ring, sector } = tie;
    const handPlace = { depth: part(index, 0.382), angle: part(index, 0.618) };
    const input = { tieId: id, expectedVersion: version, ring, sector, handPlace };
    await ask(page, 'mutation ($input: MoveOnMapInput!) { moveOnMap(input: $input) { errors { code } } }', { input });
  }
}

/** A circle of so many people around a new client; answers the address of its map. */
export async function circleOf(
  page: Page,
  name: string,
  people: number,
  { isByHand = false }: Asked = {},
): Promise<string> {
  await signInAs(page, 'teamLeader');
  const { viewer } = await ask(page, '{ viewer { teams { id } } }', {});
  const [team] = viewer?.['teams'] as { id: string }[];
  const added = await ask(
    page,
    'mutation ($input: AddClientInput!) { addClient(input: $input) { client { id } errors { code } } }',
    { input: { teamId: team?.id, name } },
  );
  const client = added['addClient']?.['client'] as { id: string };
  for (let index = 0; index < people; index += 1) {
    const place = { ring: 1 + (index % 4), sector: sectors[(index * 7 + Math.floor(index / 5)) % 4] };
    const input = { clientId: client.id, name: `Mens ${String(index + 1)} Bakker`, role: 'kennis', ...place };
    await ask(page, 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { errors { code } } }', { input });
  }
  if (isByHand) await putByHand(page, client.id);
  return `/circles/${client.id}`;
}
