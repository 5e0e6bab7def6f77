import type { PersonId, TieId } from '@kring/care-network';
import { loadMessages } from '@kring/texts';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import type { CircleActions, CircleView, MapPlace } from '../src/circle-view.js';
import { CircleMap } from '../src/map/circle-map.js';
import '../src/styles/index.css';
import { sampleCircle } from './sample-circles.js';
import './dev.css';

const asked = new URLSearchParams(location.search);
if (asked.get('theme')) document.documentElement.dataset['theme'] = asked.get('theme') ?? '';

const moved = (circle: CircleView, tie: TieId, place: MapPlace): CircleView => ({
  ...circle,
  members: circle.members.map((member) => (member.tieId === tie ? { ...member, ...place } : member)),
});

function Harness() {
  const [circle, setCircle] = useState(() => sampleCircle(Number(asked.get('people') ?? 15)));
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [projector, setProjector] = useState(asked.has('projector'));
  const actions = useMemo<CircleActions>(
    () => ({
      open: setChosen,
      move: (tie, ring, sector, handPlace = null) =>
        setCircle((before) => moved(before, tie, { ring, sector, handPlace })),
      recordContact: () => undefined,
      addTie: () => undefined,
      remove: () => undefined,
    }),
    [],
  );
  return (
    <main className="dev-page">
      <CircleMap
        circle={circle}
        chosen={chosen}
        onPick={setChosen}
        onNobody={() => setChosen(null)}
        onMove={actions.move}
        projector={projector}
        onProjector={setProjector}
      />
    </main>
  );
}

const messages = await loadMessages('nl');
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <IntlProvider locale="nl" messages={messages}>
      <Harness />
    </IntlProvider>
  </StrictMode>,
);
