import { useQuery } from '@apollo/client/react';
import {
  categoriesOf,
  type CategoryName,
  type CircleView,
  type Lens,
  type LensFacts,
  type LensKind,
} from '@kring/circle-map';
import type { PersonId } from '@kring/care-network';
import { useMemo, useState } from 'react';
import { CircleLensDocument, type CircleLensQuery } from '../gql/graphql.js';

export interface CircleLens {
  readonly kind: LensKind | null;
  readonly lens: Lens | null;
  readonly onKind: (kind: LensKind | null) => void;
  readonly onChosen: (chosen: ReadonlySet<CategoryName>) => void;
}

const nothing: ReadonlySet<CategoryName> = new Set();

const factsOf = (data: CircleLensQuery | undefined): LensFacts =>
  data?.circle
    ? new Map(
        data.circle.members.map(({ person: { id, skills, consents } }) => [
          id as PersonId,
          {
            skillFields: skills.map(({ skill }) => skill.taskKind),
            beAsked: consents?.find(({ purpose }) => purpose === 'beAsked')?.state ?? null,
          },
        ]),
      )
    : null;

/**
 * How the circle is coloured and filtered. Skills and consent are fetched when somebody asks for them; until they are
 * here there is no lens, so that nobody stands as unknown who is only late.
 */
export function useCircleLens(clientId: string, circle: CircleView): CircleLens {
  const [kind, setKind] = useState<LensKind | null>(null);
  const [chosen, setChosen] = useState(nothing);
  const needsFacts = kind === 'skill' || kind === 'consent';
  const { data } = useQuery(CircleLensDocument, {
    variables: { clientId },
    skip: !needsFacts,
    // Members of a circle have no id of their own: in the cache they would take the place of the circle on the screen.
    fetchPolicy: 'no-cache',
  });
  const facts = useMemo(() => factsOf(data), [data]);
  const lens = useMemo(
    () =>
      kind === null || (needsFacts && facts === null)
        ? null
        : { kind, categories: categoriesOf(circle, kind, facts), chosen },
    [circle, kind, needsFacts, facts, chosen],
  );
  const onKind = (next: LensKind | null): void => {
    setKind(next);
    setChosen(nothing);
  };
  return { kind, lens, onKind, onChosen: setChosen };
}
