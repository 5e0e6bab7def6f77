import { useQuery } from '@apollo/client/react';
import type { CircleView } from '@kring/circle-map';
import { useEffect, useMemo, useState } from 'react';
import { CircleAtDocument } from '../gql/graphql.js';
import { circleViewThen, momentVariables, type CircleThenData, type Moment } from './moment.js';

export interface CircleAt {
  /** `null` until it came; then the last one until the next came. */
  readonly then: { readonly circle: CircleView; readonly on: string; readonly knownSince: string | null } | null;
  readonly failed: boolean;
}

/** A slider passes many days: the one where it rests is asked. */
const restMs = 150;

type When = Pick<ReturnType<typeof momentVariables>, 'on' | 'versionId'>;

/** The same moment may come as another object: what it says is compared. */
function useResting({ on, versionId }: When): When {
  const [resting, setResting] = useState<When>({ on, versionId });
  useEffect(() => {
    const timer = setTimeout(() => setResting({ on, versionId }), restMs);
    return () => clearTimeout(timer);
  }, [on, versionId]);
  return resting;
}

/** The circle as it was at a moment. */
export function useCircleAt(clientId: string, now: CircleView, moment: Moment): CircleAt {
  const variables = { clientId, ...useResting(momentVariables(clientId, moment)) };
  const { data, previousData, error } = useQuery(CircleAtDocument, { variables });
  const shown: CircleThenData | null | undefined = (data ?? previousData)?.circleAt;
  const then = useMemo(
    () => (shown ? { circle: circleViewThen(now, shown), on: shown.on, knownSince: shown.knownSince } : null),
    [shown, now],
  );
  return { then, failed: error !== undefined && !then };
}
