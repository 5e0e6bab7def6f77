import { useState } from 'react';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { Choices, PreviewRow } from './import-choices.js';
import { ImportRow } from './import-row.js';

/** As many as can be looked over at once. */
const mostAtOnce = 50;

interface ImportRowsProps {
  readonly title: string;
  readonly rows: readonly PreviewRow[];
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  /** Closed at first: there is nothing to decide in it. */
  readonly isAside?: boolean;
}

/** Rows that come to the same, under one heading. Nothing when there are none. */
export function ImportRows({ title, rows, choices, onChoices, isAside = false }: ImportRowsProps) {
  const t = useText();
  const [shown, setShown] = useState(mostAtOnce);
  if (rows.length === 0) return null;
  const list = (
    <>
      <ul className="k-list">
        {rows.slice(0, shown).map((row) => (
          <ImportRow key={`${row.kind} ${row.index ?? row.name}`} row={row} choices={choices} onChoices={onChoices} />
        ))}
      </ul>
      {rows.length > shown && <Button onPress={() => setShown(shown + mostAtOnce)}>{t('common.more')}</Button>}
    </>
  );
  const heading = `${title} (${rows.length})`;
  return isAside ? (
    <details className="x-group">
      <summary>{heading}</summary>
      {list}
    </details>
  ) : (
    <section className="x-group" aria-label={heading}>
      <h2>{heading}</h2>
      {list}
    </section>
  );
}
