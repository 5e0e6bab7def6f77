import { useViewer } from '../app/viewer-context.js';
import type { Choice } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { OfferValues } from './offer-values.js';

type Audience = OfferValues['audience'];

/** For whom an offer may be meant: what the helper can choose, and what stands there already. */
export function useAudiences(): (values: OfferValues) => readonly Choice<Audience>[] {
  const t = useText();
  const { clients, teams } = useViewer();
  const choices: readonly Choice<Audience>[] = [
    { value: 'anyone', label: t('offer.forAnyone') },
    ...teams.map(({ id, name }) => ({ value: `team:${id}` as const, label: t('offer.forTeam', { team: name }) })),
    ...clients.map(({ id, person }) => ({
      value: `client:${id}` as const,
      label: t('offer.forClient', { name: person.name }),
    })),
  ];
  return ({ audience, audienceName }) => {
    if (audienceName === '' || choices.some(({ value }) => value === audience)) return choices;
    const label = audience.startsWith('team:')
      ? t('offer.forTeam', { team: audienceName })
      : t('offer.forClient', { name: audienceName });
    return [...choices, { value: audience, label }];
  };
}
