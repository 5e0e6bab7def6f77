import { useQuery } from '@apollo/client/react';
import { CircleFigure, type CircleActions, type CircleView, type FigureMark, type MemberView } from '@kring/circle-map';
import { dayOf, compareCircles, type PersonId } from '@kring/care-network';
import { useId, useState, type ReactNode } from 'react';
import { todayHere } from '../time/today.js';
import { Loading, Notice, Segmented } from '../design/index.js';
import { CircleVersionsDocument, type VersionFieldsFragment } from '../gql/graphql.js';
import { useWide } from '../circle/use-wide.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { DifferencesList } from './differences-list.js';
import { FadingList } from './fading-list.js';
import './history.css';
import { marksAfter, marksBefore } from './marks-of.js';
import { MomentPicker } from './moment-picker.js';
import { daysBefore } from './moment.js';
import { useCircleAt, type CircleAt } from './use-circle-at.js';
import { useFirstLook } from './use-first-look.js';
import { RecentHistory } from './recent-history.js';
import { useMoments } from './use-moments.js';
import type { Undo } from './use-undo.js';
import { Versions } from './versions.js';

interface TimeViewProps {
  readonly clientId: string;
  readonly circle: CircleView;
  readonly tools: Undo;
  readonly onOpen: CircleActions['open'];
}

/** How far the slider reaches back while nothing was changed yet. */
const halfYearDays = 180;

/** What was asked for below shows above: who asked goes along, because the drawings push away where they were. */
const focusEarlier = (): void => document.querySelector<HTMLElement>('.h-picker button')?.focus();

/** The circle at two moments side by side (on a phone one at a time, so that each has its width), what happened in between, saved versions, and who is fading now. */
export function TimeView({ clientId, circle, tools, onOpen }: TimeViewProps) {
  const t = useText();
  const { day } = useSay();
  const today = todayHere();
  const isWide = useWide();
  const [shown, setShown] = useState<'earlier' | 'later'>('earlier');
  const { earlier: chosen, later, setEarlier, setLater } = useMoments(clientId, today);
  const versions = useVersions(clientId, circle.viewerCanEdit);
  const after = useCircleAt(clientId, circle, later);
  const knownSince = after.then?.knownSince ?? null;
  const { moment: earlier, startedOn } = useFirstLook(clientId, circle, chosen, today);
  const before = useCircleAt(clientId, circle, earlier);
  const changedOn = (knownSince && dayOf(knownSince)) ?? daysBefore(today, halfYearDays);
  const pick = { versions, since: startedOn ?? daysBefore(changedOn, 1), today };
  const comparison =
    before.then && after.then
      ? compareCircles<MemberView>(before.then.circle.members, after.then.circle.members)
      : null;
  const isTurned = before.then !== null && after.then !== null && before.then.on > after.then.on;
  return (
    <div className="h-time">
      {startedOn === today && <Notice tone="info">{<p>{t('circleTime.startedToday')}</p>}</Notice>}
      {!isWide && (
        <Segmented
          label={t('circleTime.shown')}
          value={shown}
          onChange={setShown}
          choices={[
            { value: 'earlier', label: t('circleTime.earlier') },
            { value: 'later', label: t('circleTime.later') },
          ]}
        />
      )}
      <div className="h-sides">
        <div className="h-side" hidden={!isWide && shown !== 'earlier'}>
          {earlier && <MomentPicker title={t('circleTime.earlier')} moment={earlier} onMoment={setEarlier} {...pick} />}
          <Side at={before} beside={after} marks={comparison && marksBefore(comparison)} />
        </div>
        <div className="h-side" hidden={!isWide && shown !== 'later'}>
          <MomentPicker title={t('circleTime.later')} moment={later} onMoment={setLater} {...pick} />
          <Side at={after} beside={before} marks={comparison && marksAfter(comparison)} />
        </div>
      </div>
      {isTurned && <Notice tone="attention">{<p>{t('circleTime.sameDay')}</p>}</Notice>}
      <Part title={t('circleTime.differences')}>
        {comparison && before.then && after.then && (
          <DifferencesList comparison={comparison} before={before.then.circle} after={after.then.circle} />
        )}
      </Part>
      {after.then && (
        <p className="k-soft h-known">
          {knownSince ? t('circleTime.knownSince', { day: day(knownSince) }) : t('circleTime.notYet')}
        </p>
      )}
      <div className="h-more">
        <Part title={t('fading.list')}>
          <FadingList circle={circle} onOpen={onOpen} />
        </Part>
        {circle.viewerCanEdit && (
          <Part title={t('circleTime.versions')}>
            <Versions
              clientId={clientId}
              tools={tools}
              versions={versions}
              onShow={(id) => {
                setEarlier({ kind: 'version', id });
                focusEarlier();
              }}
            />
          </Part>
        )}
        <Part title={t('history.ofCircle')}>
          <RecentHistory clientId={clientId} clientName={circle.clientName} personId={null} />
        </Part>
      </div>
    </div>
  );
}

/** Whoever may not change a circle sees no names of its moments either. */
const useVersions = (clientId: string, canEdit: boolean): readonly VersionFieldsFragment[] =>
  useQuery(CircleVersionsDocument, { variables: { clientId }, skip: !canEdit }).data?.circleVersions ?? [];

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="h-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface SideProps {
  readonly at: CircleAt;
  /** The other moment: who did not move stands in the same place in both drawings. */
  readonly beside: CircleAt;
  readonly marks: ReadonlyMap<PersonId, FigureMark> | null;
}

function Side({ at: { then, failed }, beside, marks }: SideProps) {
  const t = useText();
  const { day } = useSay();
  const isWide = useWide();
  if (failed) return <Notice tone="error">{<p>{t('app.errorBody')}</p>}</Notice>;
  if (!then) return <Loading />;
  const label = t('circleTime.circleOn', { name: then.circle.clientName, day: day(then.on) });
  return (
    <figure className="h-figure">
      <figcaption aria-live="polite">
        <strong>{day(then.on)}</strong>{' '}
        <span className="k-soft">{t('circleTime.people', { count: then.circle.members.length })}</span>
      </figcaption>
      <CircleFigure
        circle={then.circle}
        label={label}
        size={isWide ? 'half' : 'phone'}
        {...(marks ? { marks } : {})}
        {...(beside.then ? { beside: beside.then.circle } : {})}
      />
    </figure>
  );
}
