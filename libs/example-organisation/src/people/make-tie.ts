import type { ClientId, PersonId, Tie } from '@kring/care-network';
import type { TeamDraft } from '../draft.js';

type Ends = { readonly clientId: ClientId; readonly from: PersonId; readonly to: PersonId };

/** Adds a tie of which only the ends are known; `known` fills in the rest. */
export function addTie({ draft, ties }: TeamDraft, ends: Ends, known: Partial<Tie> = {}): void {
  ties.push({
    id: draft.nextId(),
    ...ends,
    role: null,
    ring: null,
    sector: null,
    quality: null,
    supportGiven: [],
    supportReceived: [],
    contactFrequency: null,
    lastContactOn: null,
    version: 1,
    ...known,
  });
}
