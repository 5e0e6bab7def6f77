import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NeedId, OfferId, TeamId } from '@kring/care-network';
import type { Suggestion } from '../src/suggestion.js';
import { suggestionsForNeed } from '../src/suggestions-for-need.js';
import { suggestionsForOffer } from '../src/suggestions-for-offer.js';
import { suggestionsForTeam } from '../src/suggestions-for-team.js';
import { situationFrom, type ToldSituation } from './situation-from.js';

export interface GoldenCase {
  /** A sentence of the domain: the name of the test. */
  readonly case: string;
  readonly reason: string;
  readonly source: string;
  readonly situation: ToldSituation;
  readonly question: { readonly need: string } | { readonly offer: string } | { readonly team: string };
  readonly answer: unknown;
}

/** A suggestion as the cases write it: points by part instead of parts with their facts. */
const inShort = ({ route, score, parts, unknowns, barriers }: Suggestion) => ({
  route,
  score,
  points: Object.fromEntries(parts.map(({ code, points }) => [code, points])),
  unknowns,
  barriers,
});

/** What the library says to the question of a case. Of a team it gives the needs in short and the barriers in full. */
export function answerTo({ situation: told, question }: GoldenCase): unknown {
  const situation = situationFrom(told);
  if ('need' in question) return suggestionsForNeed(situation, question.need as NeedId).map(inShort);
  if ('offer' in question) return suggestionsForOffer(situation, question.offer as OfferId).map(inShort);
  const { needs, barriers } = suggestionsForTeam(situation, question.team as TeamId);
  return { needs: needs.map(({ needId, openRoutes }) => ({ needId, openRoutes })), barriers };
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../golden');

export const goldenCases: readonly (GoldenCase & { readonly file: string })[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoldenCase) }));
