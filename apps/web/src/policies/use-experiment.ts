import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import {
  AgreeExperimentDocument,
  DeclineExperimentDocument,
  EndExperimentDocument,
  type ExperimentFieldsFragment,
} from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

/** What the coordinator decides about an experiment. */
export function useExperiment({ id, version }: ExperimentFieldsFragment) {
  const t = useText();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const agreeing = useSave(AgreeExperimentDocument, (data) => data.agreeExperiment);
  const declining = useSave(DeclineExperimentDocument, (data) => data.declineExperiment);
  const ending = useSave(EndExperimentDocument, (data) => data.endExperiment);
  const variables = { input: { id, expectedVersion: version } };
  const tell = (result: Outcome<unknown>, done: string): void => {
    setOutcome(result);
    if (result.kind === 'saved') sayDone(done);
  };
  return {
    outcome,
    isSaving: agreeing.isSaving || declining.isSaving || ending.isSaving,
    agree: async () => tell(await agreeing.save(variables), t('policy.agreedDone')),
    decline: async () => tell(await declining.save(variables), t('policy.declinedDone')),
    end: async () => tell(await ending.save(variables), t('policy.endedDone')),
  };
}
