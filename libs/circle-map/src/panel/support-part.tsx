import type { SupportKind } from '@kring/care-network';
import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { CircleView, MemberView } from '../circle-view.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

/** Help goes both ways: what the client gets from this person, and what the client gives. */
export function SupportPart({ circle, member }: { readonly circle: CircleView; readonly member: MemberView }) {
  const { say } = useWords();
  const named = (kinds: readonly SupportKind[]): string =>
    kinds.length === 0 ? say('circle.noSupport') : kinds.map((kind) => say(`support.${kind}`)).join(', ');
  return (
    <Part title={say('circle.support')}>
      <dl className="kc-facts">
        <dt>
          <ArrowDownLeft aria-hidden size={18} />
          {say('circle.supportReceived', { name: circle.clientName })}
        </dt>
        <dd>{named(member.supportReceived)}</dd>
        <dt>
          <ArrowUpRight aria-hidden size={18} />
          {say('circle.supportGiven', { name: circle.clientName })}
        </dt>
        <dd>{named(member.supportGiven)}</dd>
      </dl>
    </Part>
  );
}
