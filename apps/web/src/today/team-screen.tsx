import { useParams } from '@tanstack/react-router';
import { TeamToday } from './team-today.js';

export default function TeamScreen() {
  const { teamId } = useParams({ from: '/teams/$teamId' });
  return <TeamToday teamId={teamId} />;
}
