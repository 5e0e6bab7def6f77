import type { Reach } from '@kring/access';
import {
  daysAfter,
  daysBetweenContacts,
  type CalendarDay,
  type Client,
  type ClientId,
  type ContactFrequency,
  type PersonId,
  type TeamId,
} from '@kring/care-network';
import { seenTie } from '../scope.js';

/** A client with what a list says about their circle. Whether a viewer may see it is for the access matrix. */
export interface ClientSeen extends Client {
  readonly teamId: TeamId;
  /** People with a tie to the client that the viewer may know of, the client not counted. */
  readonly circleSize: number;
  readonly fadingTieCount: number;
  readonly openNeedCount: number;
  readonly distance: Reach;
}

export interface ClientRow {
  readonly id: ClientId;
  readonly personId: PersonId;
  readonly name: string;
  readonly house: string | null;
  readonly version: number;
  readonly teamId: TeamId;
  readonly circleSize: number;
  readonly fadingTieCount: number;
  readonly openNeedCount: number;
}

const rhythms = Object.entries(daysBetweenContacts) as readonly [ContactFrequency, number | null][];
const fades = rhythms
  .filter(([, days]) => days !== null)
  .map(([rhythm]) => `(tie.contactFrequency = '${rhythm}' AND tie.lastContactOn < $lastFit.${rhythm})`)
  .join(' OR ');

/** Ends every query that answers with clients; `self` is the client's own person. */
export const clientColumns = `client.id AS id, self.id AS personId, self.name AS name, client.house AS house,
  client.version AS version, team.id AS teamId,
  COUNT { MATCH (client)-[:HAS_TIE]->(tie:Tie)-[:FROM]->(self) WHERE ${seenTie('tie')} } AS circleSize,
  COUNT { MATCH (client)-[:HAS_TIE]->(tie:Tie)-[:FROM]->(self) WHERE ${seenTie('tie')} AND (${fades}) } AS fadingTieCount,
  COUNT { (:Need {state: 'open'})-[:FOR]->(client) } AS openNeedCount`;

/** `$lastFit`: for each rhythm the earliest day of contact that still fits it today (`isFading` of the model). */
export const lastFitting = (today: CalendarDay): Readonly<Record<string, CalendarDay>> =>
  Object.fromEntries(rhythms.flatMap(([rhythm, days]) => (days === null ? [] : [[rhythm, daysAfter(today, -days)]])));

export const clientSeen = ({ name: _, ...row }: ClientRow, distance: Reach): ClientSeen => ({
  ...row,
  house: row.house ?? null,
  distance,
});
