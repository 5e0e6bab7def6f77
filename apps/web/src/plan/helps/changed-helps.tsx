import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { ChangedHelp } from '../plan-shapes.js';

/** Which help came, went or changed in hours. */
export function ChangedHelps({ changes, title }: { readonly changes: readonly ChangedHelp[]; readonly title: string }) {
  const t = useText();
  const say = useSay();
  const shown = changes.filter(({ offer, need }) => offer !== null && need !== null);
  if (shown.length === 0) return null;
  return (
    <details className="k-plan-changes">
      <summary>{title}</summary>
      <ul className="k-plan-lines">
        {shown.map(({ offer, need, task, before, after }) => {
          const kind = before === 0 ? 'came' : after === 0 ? 'went' : 'changed';
          const values = {
            name: offer?.person.name ?? '',
            title: task?.title ?? need?.title ?? '',
            before: say.hours(before),
            after: say.hours(after),
          };
          return <li key={`${offer?.id} ${task?.id} ${need?.id}`}>{t(`plan.${kind}`, values)}</li>;
        })}
      </ul>
    </details>
  );
}
