import { useState } from 'react';
import { Button, Notice } from '../design/index.js';
import type { Undo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';
import { MergeDialog } from './merge-dialog.js';
import { useEntries, type CircleEntry } from './use-entries.js';

interface DoublesNoticeProps {
  readonly clientId: string;
  readonly clientName: string;
  readonly tools: Undo;
}

/** Asks whether two that look alike are one person. Nothing shows when nobody does, or for who may not merge. */
export function DoublesNotice({ clientId, clientName, tools }: DoublesNoticeProps) {
  const t = useText();
  const entries = useEntries(clientId);
  const [asked, setAsked] = useState<readonly [CircleEntry, CircleEntry] | null>(null);
  const named = ({ person, tie }: CircleEntry): string =>
    tie.role === null ? person.name : t('merge.named', { name: person.name, role: tie.role });
  return (
    <>
      {entries.doubles.length > 0 && (
        <Notice tone="info" title={t('merge.doublesTitle', { count: entries.doubles.length })}>
          <ul className="k-stack">
            {entries.doubles.slice(0, 3).map((pair) => {
              const names = { one: named(pair[0]), other: named(pair[1]) };
              return (
                <li key={pair.map(({ person }) => person.id).join(' ')}>
                  <Button aria-label={t('merge.lookNamed', names)} onPress={() => setAsked(pair)}>
                    {t('merge.pair', names)}
                  </Button>
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      {asked && (
        <MergeDialog
          {...{ clientId, clientName, entries, tools }}
          one={asked[0]}
          other={asked[1]}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
