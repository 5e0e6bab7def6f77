import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { startAgain } from '../api/start-again.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { SetUpOrganisationDocument, SignInAsPersonaDocument } from '../gql/graphql.js';

/** Signs in as a persona of the example. Everything that was read before signing in is forgotten. */
export function usePersonaSignIn() {
  const client = useApolloClient();
  const { save, isSaving } = useSave(SignInAsPersonaDocument, (data) => data.signInAsPersona, { refresh: false });
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const signIn = async (personaId: string): Promise<void> => {
    const result = await save({ input: { personaId } });
    setOutcome(result);
    if (result.kind === 'saved') await startAgain(client);
  };
  return { signIn, isSaving, outcome };
}

export function useSetUp() {
  const client = useApolloClient();
  const { save, isSaving } = useSave(SetUpOrganisationDocument, (data) => data.setUpOrganisation, { refresh: false });
  return { save, isSaving, enter: () => startAgain(client) };
}
