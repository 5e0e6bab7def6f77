import { useNavigate, useSearch } from '@tanstack/react-router';
import { momentOf, momentText, type Moment } from './moment.js';

const from = '/circles/$clientId';

export interface Moments {
  /** `null` when nobody chose one: see `useFirstLook`. */
  readonly earlier: Moment | null;
  readonly later: Moment;
  readonly setEarlier: (moment: Moment) => void;
  readonly setLater: (moment: Moment) => void;
}

/** The two moments that are laid side by side. They stand in the address, so that a reload and a bookmark keep them. */
export function useMoments(clientId: string, today: string): Moments {
  const search = useSearch({ from });
  const navigate = useNavigate();
  const keep = (part: { readonly from?: string; readonly to?: string }): void => {
    void navigate({ to: from, params: { clientId }, search: { ...search, ...part }, replace: true });
  };
  return {
    earlier: momentOf(search.from, today, null),
    later: momentOf(search.to, today, { kind: 'now' }),
    setEarlier: (moment) => keep({ from: momentText(moment) }),
    setLater: (moment) => keep({ to: momentText(moment) }),
  };
}
