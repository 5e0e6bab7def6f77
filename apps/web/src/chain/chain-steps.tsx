import { useIntl } from 'react-intl';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { Chain, ChainNeed } from './chain-hours.js';
import './chain-steps.css';

/**
 * Who reads the steps: who asks them of everybody, who only looks, who is told of what was asked or agreed, or the helper, who is told
 * what their help sets going. Whose move it is stands with steps that are not asked yet.
 */
export type ChainReader = 'asks' | 'looks' | 'told' | 'helper';

const hasMoves = (reader: ChainReader): boolean => reader === 'asks' || reader === 'looks';

interface ChainStepsProps {
  readonly chain: Chain;
  readonly reader: ChainReader;
  /** First name of the helper. */
  readonly name: string;
  /** The task that the helper takes over, with its team. */
  readonly first: { readonly task: string; readonly team: { readonly id: string; readonly name: string } };
  readonly hoursPerWeek: number;
  /** Last day of the experiment that it rests on; `null` when it rests on none. */
  readonly until?: string | null;
}

/** Each step of a chain in words, with whose move it is: the helper takes over, staff take over, a team has time. */
export function ChainSteps({ chain, reader, name, first, hoursPerWeek, until = null }: ChainStepsProps) {
  const t = useText();
  const say = useSay();
  const teams = [first.team, ...new Map(chain.handovers.map(({ team }) => [team.id, team])).values()];
  const takes = { name, team: first.team.name, task: first.task, hours: say.hours(hoursPerWeek) };
  return (
    <ol className="k-chain-steps">
      <li>
        {t(reader === 'helper' ? 'chain.youTake' : 'chain.takes', takes)}
        {hasMoves(reader) && <Move>{t('chain.moveHelper', { name })}</Move>}
        {until !== null && <Move>{t('chain.movePolicy', { day: say.day(until) })}</Move>}
      </li>
      {teams.map((team) => (
        <TeamTurn key={team.id} team={team} chain={chain} reader={reader} />
      ))}
    </ol>
  );
}

interface TeamTurnProps extends Pick<ChainStepsProps, 'chain' | 'reader'> {
  readonly team: { readonly id: string; readonly name: string };
}

/** By which steps a team comes free, and what it then has time for. */
function TeamTurn({ chain: { handovers, needs }, reader, team }: TeamTurnProps) {
  const t = useText();
  const say = useSay();
  const own = needs.filter((need) => need.team?.id === team.id);
  return (
    <>
      {handovers
        .filter((step) => step.team.id === team.id)
        .map(({ byTeam, task, hoursPerWeek }) => (
          <li key={task.id}>
            {t('chain.hands', { from: byTeam.name, team: team.name, task: task.title, hours: say.hours(hoursPerWeek) })}
            {hasMoves(reader) && (
              <Move>{t(reader === 'asks' ? 'chain.moveYours' : 'chain.moveLeader', { team: team.name })}</Move>
            )}
          </li>
        ))}
      {own.length > 0 && (
        <li>
          <NeedsOf team={team.name} needs={own} />
        </li>
      )}
    </>
  );
}

function NeedsOf({ team, needs }: { readonly team: string; readonly needs: readonly ChainNeed[] }) {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const each = needs.map(({ need, hoursPerWeek }) =>
    t('agreement.freedEach', { title: need.title, hours: say.hours(hoursPerWeek) }),
  );
  return <>{t('chain.time', { team, title: intl.formatList(each) })}</>;
}

const Move = ({ children }: { readonly children: string }) => <span className="k-chain-move">{children}</span>;
