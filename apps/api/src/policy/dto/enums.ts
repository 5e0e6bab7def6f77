import { experimentStates, policyGrounds, policyPerformers } from '@kring/care-network';
import { enumOf } from '../../graphql/enums.js';

export const PolicyGroundEnum = enumOf(
  'PolicyGround',
  policyGrounds,
  'Why a kind of task is kept. Only custom can be opened by an experiment; law never opens.',
);
export const PolicyPerformerEnum = enumOf('PolicyPerformer', policyPerformers, 'For whom a kind of task is kept.');
export const ExperimentStateEnum = enumOf('ExperimentState', experimentStates, 'How far an experiment has come.');
