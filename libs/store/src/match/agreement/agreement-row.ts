import type { Agreement, AgreementId, CalendarDay, MatchId } from '@kring/care-network';
import { readWeeklyTimes } from '../../graph-format/weekly-time.js';

interface AgreementNode {
  readonly id: AgreementId;
  readonly hoursPerWeek: number;
  readonly times?: readonly string[];
  readonly from: CalendarDay;
  readonly until?: CalendarDay | null;
  readonly version: number;
}

export interface AgreementRow {
  readonly agreement: AgreementNode;
  readonly matchId: MatchId;
}

/** Ends every query that answers with agreements. */
export const agreementColumns = 'agreement {.*} AS agreement, asked.id AS matchId';

export const agreementOf = ({ agreement, matchId }: AgreementRow): Agreement => ({
  id: agreement.id,
  matchId,
  hoursPerWeek: agreement.hoursPerWeek,
  times: readWeeklyTimes(agreement.times ?? null),
  period: { from: agreement.from, until: agreement.until ?? null },
  version: agreement.version,
});
