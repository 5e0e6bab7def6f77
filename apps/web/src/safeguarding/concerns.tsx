import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { QueryView } from '../api/query-view.js';
import { Button } from '../design/index.js';
import { ConcernsDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import type { ConcernAbout } from './concern-about.js';
import { ConcernCard } from './concern-card.js';
import { RecordConcernDialog } from './record-concern-dialog.js';
import './concerns.css';

/** What was written about a person, and the way to write more. Opening it is written down. */
export function Concerns(about: ConcernAbout) {
  const { person, team } = about;
  const t = useText();
  const [isRecording, setRecording] = useState(false);
  const result = useQuery(ConcernsDocument, {
    variables: { personId: person.id },
    fetchPolicy: 'network-only',
  });
  const names = { name: person.name, team: team.name };
  return (
    <div className="k-stack">
      <p className="k-small">{t('concern.intro', names)}</p>
      <QueryView result={result} lines={2}>
        {({ concerns }) => {
          const [standing, earlier] = [concerns.filter((each) => !each.lifted), concerns.filter((each) => each.lifted)];
          return (
            <>
              {standing.length === 0 ? (
                <p className="k-soft">{t('concern.none')}</p>
              ) : (
                <ul className="k-stack">
                  {standing.map((concern) => (
                    <ConcernCard key={concern.id} concern={concern} name={person.name} />
                  ))}
                </ul>
              )}
              {earlier.length > 0 && (
                <details>
                  <summary>{t('concern.earlier', { count: earlier.length })}</summary>
                  <ul className="k-stack">
                    {earlier.map((concern) => (
                      <ConcernCard key={concern.id} concern={concern} name={person.name} />
                    ))}
                  </ul>
                </details>
              )}
            </>
          );
        }}
      </QueryView>
      <div>
        <Button onPress={() => setRecording(true)}>{t('concern.record')}</Button>
      </div>
      {isRecording && <RecordConcernDialog {...about} onClose={() => setRecording(false)} />}
    </div>
  );
}
