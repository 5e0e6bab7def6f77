import {
  consentPurposes,
  contactFrequencies,
  personKinds,
  skillLevels,
  skillSources,
  supportKinds,
  tieQualities,
} from '@kring/care-network';
import { enumOf } from '../../graphql/enums.js';

export const PersonKindEnum = enumOf('PersonKind', personKinds, 'What stands on a map.');
export const SupportKindEnum = enumOf('SupportKind', supportKinds, 'What people do for each other.');
export const TieQualityEnum = enumOf('TieQuality', tieQualities, 'How a tie is felt.');
export const ContactFrequencyEnum = enumOf('ContactFrequency', contactFrequencies, 'How often two are in touch.');
export const SkillLevelEnum = enumOf('SkillLevel', skillLevels, 'Knows a little, can do it alone, could teach it.');
export const SkillSourceEnum = enumOf('SkillSource', skillSources, 'Where it was learned. Both count.');
export const ConsentPurposeEnum = enumOf(
  'ConsentPurpose',
  consentPurposes,
  'What a person can say yes to, each apart.',
);
export const ConsentStateEnum = enumOf(
  'ConsentState',
  ['given', 'withdrawn', 'notRecorded'],
  'No record is not a no: it is a question still to be asked.',
);
