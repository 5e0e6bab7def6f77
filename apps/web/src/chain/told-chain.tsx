import { useId } from 'react';
import { useText } from '../language/use-text.js';
import type { ChainStep, ChainTeam } from './chain-hours.js';
import { ChainSteps, type ChainReader } from './chain-steps.js';

/** A match as it was asked, as far as its chain goes. */
interface Told {
  readonly hoursPerWeek: number;
  readonly team: ChainTeam;
  readonly task: { readonly title: string } | null;
  readonly handovers: readonly ChainStep[];
  readonly freesFor: readonly {
    readonly hoursPerWeek: number;
    readonly need: { readonly id: string; readonly title: string; readonly team: ChainTeam };
  }[];
}

interface ToldChainProps {
  readonly told: Told;
  readonly reader: ChainReader;
  readonly name: string;
}

/** Whether help goes on by the hands of staff of another team. */
export const goesFurther = ({ handovers }: Pick<Told, 'handovers'>): boolean => handovers.length > 0;

/** What a match sets going over several teams, step by step; nothing for what one sentence can say. */
export function ToldChain({ told, reader, name }: ToldChainProps) {
  const t = useText();
  const id = useId();
  const { hoursPerWeek, team, task, handovers, freesFor } = told;
  if (!task || !goesFurther(told)) return null;
  const needs = freesFor.map(({ need, hoursPerWeek: hours }) => ({ need, team: need.team, hoursPerWeek: hours }));
  return (
    <section aria-labelledby={id} className="k-chain-told">
      <p id={id} className="k-chain-title">
        {t(reader === 'helper' ? 'chain.setsGoing' : 'chain.goesOn')}
      </p>
      <ChainSteps chain={{ handovers, needs }} first={{ task: task.title, team }} {...{ reader, name, hoursPerWeek }} />
    </section>
  );
}
