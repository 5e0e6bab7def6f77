import { LensBar, LensContext, LensKey, memberOf, type CircleActions } from '@kring/circle-map';
import type { PersonId } from '@kring/care-network';
import { useMemo, useState } from 'react';
import { Button, EmptyState, Notice } from '../design/index.js';
import { ForgetDialog } from '../forgetting/forget-dialog.js';
import { RemoveDialog } from '../forgetting/remove-dialog.js';
import { useText } from '../language/use-text.js';
import { AgainYesDialog } from '../history/again-yes-dialog.js';
import { EndBeginningDialog } from '../history/end-beginning-dialog.js';
import { DoublesNotice } from '../merge/doubles-notice.js';
import { StaleUndoDialog } from '../history/stale-undo-dialog.js';
import { UndoTools } from '../history/undo-tools.js';
import { useLiveCircle } from '../history/use-live-circle.js';
import { useUndo } from '../history/use-undo.js';
import { ImportStart } from '../exchange/import-link.js';
import { InterviewLink, InterviewStart } from '../interview/interview-link.js';
import { useCircleLens } from '../lens/use-circle-lens.js';
import { useViewer } from '../app/viewer-context.js';
import { MeasuresButton } from '../measures/measures-button.js';
import { MeasuresPanel } from '../measures/measures-panel.js';
import { AddPersonDialog } from './person/add-person-dialog.js';
import { CircleMenu } from './circle-menu.js';
import { CircleHeader, OwnCircleLink, TeamLink } from './circle-header.js';
import { circleViewOf, storedTie, type CircleData } from './circle-of-client.js';
import type { CircleShape } from './circle-shape.js';
import { CircleShown } from './circle-shown.js';
import { PaperSheet } from './paper/paper-sheet.js';
import { PersonBeside } from './person/person-beside.js';
import { StaleMoveDialog } from './tie/stale-move.js';
import { useMoves } from './tie/use-moves.js';
import { withWaiting } from './tie/waiting-moves.js';
import { TieBar } from './tie/tie-bar.js';
import { TieDialog } from './tie/tie-dialog.js';
import { useCircleActions } from './use-circle-actions.js';
import { useWide } from './use-wide.js';
import { useRemoval } from './person/use-removal.js';
import { useTieDrawing } from './tie/use-tie-drawing.js';

interface CircleWorkspaceProps {
  readonly data: CircleData;
  readonly shape: CircleShape;
  readonly onShape: (shape: CircleShape) => void;
  /** Whose panel stands open at first. */
  readonly opened?: string | undefined;
}

/** What lies over the circle: at most one at a time. */
type Asking = { readonly kind: 'add' } | { readonly kind: 'remove' | 'forget' | 'tie'; readonly person: PersonId };

/** Somebody on the map, in the list or in the table; without a name whom Tab reaches there first. */
function focusPerson(person: PersonId | null): void {
  const named = person === null ? ':not([tabindex="-1"])' : `[data-person="${CSS.escape(person)}"]`;
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(`button[data-person]${named}`);
    found?.focus({ preventScroll: found.closest('.kc-people') !== null });
  });
}

export function CircleWorkspace({ data, shape, onShape, opened: openedFirst }: CircleWorkspaceProps) {
  const viewer = useViewer();
  const t = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const moves = useMoves();
  const circle = useMemo(
    () => withWaiting(circleViewOf(data), moves.waiting, (tieId) => storedTie(data, tieId)?.version ?? null),
    [data, moves.waiting],
  );
  const tools = useUndo(data.client.id, setProblem);
  const remove = useRemoval(data.client.id, tools, setProblem);
  useLiveCircle(data.client.id, data.sequence);
  const [opened, setOpened] = useState<PersonId | null>((openedFirst ?? null) as PersonId | null);
  const looking = useCircleLens(data.client.id, circle);
  // A relative sees part of the circle: its figures would be false.
  const seesAll = useViewer().role !== 'relative';
  const isWide = useWide();
  const [measuring, setMeasuring] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const does = useCircleActions(data, circle, moves, tools, setProblem);
  const ties = useTieDrawing(does.join);
  const member = opened && memberOf(circle, opened);
  const asked = asking && asking.kind !== 'add' ? memberOf(circle, asking.person) : null;

  const close = (): void => {
    setOpened(null);
    if (opened) focusPerson(opened);
  };
  const startTies = (first: PersonId | null): void => {
    ties.start(first);
    focusPerson(first);
  };
  const actions: CircleActions = {
    move: does.move,
    recordContact: does.recordContact,
    open: ties.drawing ? ties.pick : setOpened,
    addTie: (person) => (shape === 'map' ? startTies(person) : setAsking({ kind: 'tie', person })),
    remove: (person) => setAsking({ kind: 'remove', person }),
  };
  const takeOut = (person: PersonId): void => {
    setOpened(null);
    setAsking(null);
    void remove(circle, person);
  };

  return (
    <div className={`c-screen c-screen-${shape}`}>
      <CircleHeader
        circle={circle}
        clientName={data.client.person.name}
        above={viewer.role === 'client' ? <OwnCircleLink /> : <TeamLink team={data.client.team} />}
        shape={shape}
        onShape={onShape}
        onAdd={() => setAsking({ kind: 'add' })}
        onTies={() => startTies(null)}
        tools={
          <>
            <UndoTools tools={tools} />
            {isWide && seesAll && circle.members.length > 0 && (
              <MeasuresButton isOpen={measuring} onOpen={setMeasuring} />
            )}
            {isWide && circle.viewerCanEdit && circle.members.length > 0 && <InterviewLink clientId={data.client.id} />}
            {!isWide && (
              <CircleMenu
                clientId={data.client.id}
                canEdit={circle.viewerCanEdit}
                hasPeople={circle.members.length > 0}
                onFigures={seesAll ? () => setMeasuring(!measuring) : null}
              />
            )}
          </>
        }
      />
      {problem !== null && <Notice tone="error">{<p>{problem}</p>}</Notice>}
      {data.viewerCanEdit && shape === 'list' && (
        <DoublesNotice clientId={data.client.id} clientName={circle.clientName} tools={tools} />
      )}
      <div className="c-above">
        <TieBar circle={circle} drawing={ties.drawing} onStop={ties.stop} />
        {circle.members.length > 0 && shape !== 'time' && (
          <LensBar circle={circle} whole={shape !== 'map'} {...looking} />
        )}
        {data.keptCount ? (
          <p className="k-soft c-kept">{t('circle.kept', { name: circle.clientName, count: data.keptCount })}</p>
        ) : null}
      </div>
      <div className={member || measuring ? 'c-main c-main-beside' : 'c-main'}>
        {circle.members.length === 0 && shape !== 'time' && (
          <div className="c-empty">
            <EmptyState
              title={t('circle.empty')}
              body={t(circle.viewerCanEdit ? 'circle.emptyBody' : 'circle.emptyRead', { name: circle.clientName })}
              action={
                circle.viewerCanEdit && (
                  <>
                    <InterviewStart clientId={data.client.id} />
                    <p className="k-soft">{t('interview.startBody')}</p>
                    <ImportStart />
                    <Button onPress={() => setAsking({ kind: 'add' })}>{t('circle.addPerson')}</Button>
                  </>
                )
              }
            />
          </div>
        )}
        {shape === 'map' && <LensKey lens={looking.lens} onChosen={looking.onChosen} />}
        {(circle.members.length > 0 || shape === 'time') && (
          <LensContext value={looking.lens}>
            <CircleShown
              clientId={data.client.id}
              circle={circle}
              shape={shape}
              chosen={ties.drawing ? ties.drawing.first : opened}
              panelOpen={member !== null || measuring}
              onJoin={ties.drawing ? ties.draw : null}
              actions={actions}
              tools={tools}
              onRearrange={does.rearrange}
              onNobody={() => setOpened(null)}
            />
          </LensContext>
        )}
        {!member && measuring && (
          <div className="c-beside">
            <MeasuresPanel circle={circle} keptCount={data.keptCount ?? 0} onClose={() => setMeasuring(false)} />
          </div>
        )}
        {member && (
          <div className="c-beside">
            <PersonBeside
              key={member.personId}
              data={data}
              circle={circle}
              member={member}
              actions={actions}
              tools={tools}
              onRemoveTie={(tie) => void does.separate(tie)}
              onClose={close}
            />
          </div>
        )}
      </div>
      {asking?.kind === 'add' && (
        <AddPersonDialog clientId={data.client.id} circle={circle} onClose={() => setAsking(null)} />
      )}
      {asking?.kind === 'tie' && (
        <TieDialog
          circle={circle}
          person={asking.person}
          isPending={does.isJoining}
          onJoin={does.join}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.kind === 'remove' && asked && (
        <RemoveDialog
          name={asked.name}
          clientName={circle.clientName}
          onRemove={() => takeOut(asking.person)}
          onForget={() => setAsking({ kind: 'forget', person: asking.person })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.kind === 'forget' && asked && (
        <ForgetDialog
          clientId={data.client.id}
          person={asked}
          onForgotten={() => {
            setOpened(null);
            setAsking(null);
          }}
          onClose={() => setAsking(null)}
        />
      )}
      <StaleMoveDialog
        circle={circle}
        stale={does.stale}
        onSettled={does.settle}
        onMove={(tie, place) => void does.moveTo(tie, place)}
      />
      <AgainYesDialog tools={tools} />
      <EndBeginningDialog tools={tools} clientName={data.client.person.name} teamId={data.client.team.id} />
      <StaleUndoDialog tools={tools} clientName={circle.clientName} />
      <PaperSheet circle={circle} />
    </div>
  );
}
