import { PlanBoard } from './plan-board.js';

/** The plan of all teams in reach together: of an organisation for who coordinates it. */
export default function AllTeamsPlanScreen() {
  return <PlanBoard team={null} canAsk={false} />;
}
