import { useIntl } from 'react-intl';
import type { WordedForm } from '../form/two-versions.js';
import { useText } from '../language/use-text.js';
import { useSkillName } from '../skills/use-skills.js';
import { useSay } from '../time/use-say.js';
import type { WorkValues } from './work-values.js';

/** A need or a task in words, field by field. For whom it is does not change. */
export function useWorkWords(): WordedForm<WorkValues> {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const skillName = useSkillName();
  return {
    title: { label: t('need.what'), says: ({ title }) => title },
    clientId: null,
    taskKind: { label: t('need.kind'), says: ({ taskKind }) => t(`taskKind.${taskKind}`) },
    skills: {
      label: t('need.skillsLabel'),
      says: ({ skills }) => intl.formatList(skills.map(skillName)) || t('circle.notNamed'),
    },
    hoursPerWeek: { label: t('need.howMuch'), says: ({ hoursPerWeek }) => say.hours(hoursPerWeek) },
    times: { label: t('need.when'), says: ({ times }) => say.times(times) },
    performer: { label: t('need.performer'), says: ({ performer }) => t(`performer.${performer}`) },
    certificate: {
      label: t('need.certificate'),
      says: ({ certificate }) => t(certificate === 'yes' ? 'need.certificateYes' : 'need.certificateNo'),
    },
    preferredSector: {
      label: t('need.preferredLabel'),
      says: ({ preferredSector }) => t(preferredSector === '' ? 'need.preferredNone' : `sector.${preferredSector}`),
    },
    languages: null,
    place: null,
  };
}
