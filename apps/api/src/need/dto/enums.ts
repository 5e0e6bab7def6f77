import { needPerformers, needStates } from '@kring/care-network';
import { enumOf } from '../../graphql/enums.js';

export const NeedPerformerEnum = enumOf(
  'NeedPerformer',
  needPerformers,
  'Who may meet a need: anyone, only people from the network, or only staff.',
);
export const NeedStateEnum = enumOf('NeedState', needStates, 'Whether a need still waits.');
