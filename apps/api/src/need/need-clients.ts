import type { ClientId, Need } from '@kring/care-network';

/** The clients whose data these needs hold, for the AccessEvent. */
export const clientsOfNeeds = (needs: readonly Need[]): readonly ClientId[] =>
  needs.flatMap(({ beneficiary }) => (beneficiary.kind === 'client' ? [beneficiary.clientId] : []));
