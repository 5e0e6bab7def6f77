import { skipToken, useQuery } from '@apollo/client/react';
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
function useResting(when: When | null): When | null {
  const [resting, setResting] = useState(when);
  const isKnown = when !== null;
  const [on, versionId] = [when?.on ?? null, when?.versionId ?? null];
  useEffect(() => {
    const timer = setTimeout(() => setResting(isKnown ? { on, versionId } : null), restMs);
    return () => clearTimeout(timer);
  }, [isKnown, on, versionId]);
  return resting ?? when;
}

/** The circle as it was at a moment; `null` while the moment is still to be known. */
export function useCircleAt(clientId: string, now: CircleView, moment: Moment | null): CircleAt {
  const resting = useResting(moment && momentVariables(clientId, moment));
  const { data, previousData, error } = useQuery(
    CircleAtDocument,
    resting ? { variables: { clientId, on: resting.on, versionId: resting.versionId } } : skipToken,
  );
  const shown: CircleThenData | null | undefined = (data ?? previousData)?.circleAt;
  const then = useMemo(
    () => (shown ? { circle: circleViewThen(now, shown), on: shown.on, knownSince: shown.knownSince } : null),
    [shown, now],
  );
  return { then, failed: error !== undefined && !then };
}
