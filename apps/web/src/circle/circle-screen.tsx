import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CirclePage } from './circle-page.js';
import type { CircleShape } from './circle-shape.js';

const from = '/circles/$clientId';

/** `/circles/<client>?view=list`: the shape of the circle stands in the address, so that it can be kept and shared. */
export default function CircleScreen() {
  const { clientId } = useParams({ from });
  const { view = 'map', person } = useSearch({ from });
  const navigate = useNavigate();
  const choose = (chosen: CircleShape): void => {
    void navigate({ to: from, params: { clientId }, search: { view: chosen }, replace: true });
  };
  return <CirclePage key={clientId} clientId={clientId} shape={view} onShape={choose} opened={person} />;
}
