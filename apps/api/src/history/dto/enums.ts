import { changeKinds, reversals } from '@kring/care-network';
import { enumOf } from '../../graphql/enums.js';

export const ChangeKindEnum = enumOf('ChangeKind', changeKinds, 'What was done to a circle.');
export const ReversalEnum = enumOf('Reversal', reversals, 'Undo takes a change back; redo takes an undo back.');
