import { useNavigate } from '@tanstack/react-router';
import { Select } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { chooseTeam, useTeam } from './use-team.js';
import { useViewer } from './viewer-context.js';

/** For who leads several teams. Another team begins at its own Today. */
export function TeamSelect() {
  const t = useText();
  const navigate = useNavigate();
  const { role, teams } = useViewer();
  const team = useTeam();
  if (role !== 'teamLeader' || teams.length < 2 || !team) return null;
  const choose = (teamId: string): void => {
    chooseTeam(teamId);
    void navigate({ to: '/' });
  };
  const choices = teams.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="k-team-select">
      <Select label={t('app.team')} value={team.id} onChange={choose} choices={choices} />
    </div>
  );
}
