import { createContext, use } from 'react';
import type { ViewerFieldsFragment } from '../gql/graphql.js';

export type Viewer = ViewerFieldsFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Only screens inside the frame ask; there somebody always is. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('This screen stands outside the frame that knows who is signed in.');
  return viewer;
}
