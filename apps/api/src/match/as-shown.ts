import type { TeamMatch } from '@kring/store';
import type { Match } from './dto/match.js';

/** A match as the API shows it. */
export const asMatch = ({ match: { freesFor, handovers, ...match }, teamId }: TeamMatch): Match => ({
  ...match,
  freed: freesFor,
  handedOn: handovers,
  teamId,
});
