import { Link } from '@tanstack/react-router';
import { useViewer } from '../../app/viewer-context.js';
import { NumberField, Select } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import type { PlanQuestion, RegionChoice } from './plan-question.js';
import type { PlanJob } from '../plan-shapes.js';

const everywhere = '';
const usualKm = 5;

interface RegionFilterProps {
  readonly region: RegionChoice | null;
  readonly job: PlanJob | null;
  readonly onAsk: (more: Pick<PlanQuestion, 'region'>) => void;
}

/** Teams near a place where there is work; says which teams that leaves out because no place of theirs is known. */
export function RegionFilter({ region, job, onAsk }: RegionFilterProps) {
  const t = useText();
  const known = job?.places ?? [];
  const places = region && !known.some(({ name }) => name === region.name) ? [...known, region] : known;
  if (places.length === 0) return job ? <p className="k-soft k-small">{t('plan.noPlaces')}</p> : null;
  const pick = (name: string): void => {
    const place = places.find((each) => each.name === name);
    const { latitude = 0, longitude = 0 } = place ?? {};
    onAsk({ region: place ? { name, latitude, longitude, km: region?.km ?? usualKm } : null });
  };
  const choices = places.map(({ name }) => ({ value: name, label: name }));
  return (
    <>
      <div className="k-row">
        <Select
          label={t('plan.near')}
          value={region?.name ?? everywhere}
          onChange={pick}
          choices={[{ value: everywhere, label: t('plan.everywhere') }, ...choices]}
        />
        {region && (
          <NumberField
            label={t('plan.nearKm')}
            value={region.km}
            onChange={(km) => onAsk({ region: { ...region, km } })}
            minValue={1}
            maxValue={100}
            step={1}
          />
        )}
      </div>
      {region && job && <NearTeams job={job} />}
    </>
  );
}

/** Which teams are in it, and which may lie there without anybody having said so. */
function NearTeams({ job: { teams, unplacedTeams } }: { readonly job: PlanJob }) {
  const t = useText();
  const { teams: own } = useViewer();
  return (
    <div role="status" className="k-plan-near">
      <p>{t('plan.nearTeams', { count: teams.length, names: teams.map(({ name }) => name).join(', ') })}</p>
      {unplacedTeams.length > 0 && (
        <>
          <p>{t('plan.unplaced', { count: unplacedTeams.length })}</p>
          <ul className="k-plan-names">
            {unplacedTeams.map(({ id, name }) => (
              <li key={id}>
                {own.some((team) => team.id === id) ? (
                  <Link to="/teams/$teamId/needs" params={{ teamId: id }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </li>
            ))}
          </ul>
          <p className="k-soft">{t('plan.unplacedRemedy')}</p>
        </>
      )}
    </div>
  );
}
