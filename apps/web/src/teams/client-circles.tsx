import { Link } from '@tanstack/react-router';
import type { ClientCardFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { MiniCircle } from './mini-circle.js';

function ClientCircle({ client }: { readonly client: ClientCardFieldsFragment }) {
  const t = useText();
  const { person, house, circleSize } = client;
  const people = circleSize === null ? t('team.notForYou') : t('common.people', { count: circleSize });
  const fading = client.fadingTieCount ?? 0;
  return (
    <li>
      <Link to="/circles/$clientId" params={{ clientId: client.id }} className="k-client">
        <MiniCircle name={person.name} size={circleSize ?? 0} fading={fading} />
        <span className="k-client-name">{person.name}</span>
        <span className="k-soft k-small">{house ?? people}</span>
        {house !== null && <span className="k-soft k-small">{people}</span>}
        {fading > 0 && <span className="k-small k-client-fading">{t('team.fading', { count: fading })}</span>}
      </Link>
    </li>
  );
}

export const ClientCircles = ({ clients }: { readonly clients: readonly ClientCardFieldsFragment[] }) => (
  <ul className="k-clients">
    {clients.map((client) => (
      <ClientCircle key={client.id} client={client} />
    ))}
  </ul>
);
