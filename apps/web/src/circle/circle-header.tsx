import type { CircleView } from '@kring/circle-map';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Printer, UserPlus, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, ButtonLink, IconTool, PageHeading, Segmented, ToolWord } from '../design/index.js';
import { CircleDownload } from '../exchange/circle-download.js';
import { ImportLink } from '../exchange/import-link.js';
import { useText } from '../language/use-text.js';
import { circleShapes, type CircleShape } from './circle-shape.js';
import { useWide } from './use-wide.js';

interface CircleHeaderProps {
  readonly circle: CircleView;
  readonly clientName: string;
  readonly above: ReactNode;
  readonly shape: CircleShape;
  readonly onShape: (shape: CircleShape) => void;
  readonly onAdd: () => void;
  readonly onTies: () => void;
  /** Undo and redo, and what else has room. */
  readonly tools: ReactNode;
}

const labels = {
  map: 'circle.viewMap',
  list: 'circle.viewList',
  table: 'circle.viewTable',
  time: 'circle.viewTime',
} as const;

/** Whose circle it is, how many people, and the few things to do with it. */
export function CircleHeader({ circle, clientName, above, shape, onShape, onAdd, onTies, tools }: CircleHeaderProps) {
  const t = useText();
  const isWide = useWide();
  const counts = {
    people: circle.members.length,
    fading: circle.members.filter(({ fading }) => fading === true).length,
  };
  return (
    <div className="c-header">
      <PageHeading title={t('circle.title', { name: clientName })} intro={t('circle.counts', counts)} above={above} />
      <div className="c-header-actions">
        <Segmented
          label={t('circle.view')}
          value={shape}
          onChange={onShape}
          choices={circleShapes.map((each) => ({ value: each, label: t(labels[each]) }))}
        />
        {tools}
        {isWide && (
          <>
            <IconTool label={t('circle.print')}>
              <AriaButton className="kc-icon-button" aria-label={t('circle.print')} onPress={() => window.print()}>
                <Printer aria-hidden />
                <ToolWord>{t('circle.tool.print')}</ToolWord>
              </AriaButton>
            </IconTool>
            {circle.viewerCanEdit && <CircleDownload />}
            {circle.viewerCanEdit && <ImportLink />}
          </>
        )}
        {circle.viewerCanEdit && circle.members.length > 1 && (
          <Button icon={<Waypoints aria-hidden />} onPress={onTies}>
            {t('circle.whoKnowsWhom')}
          </Button>
        )}
        {circle.viewerCanEdit && (
          <Button look="primary" icon={<UserPlus aria-hidden />} onPress={onAdd}>
            {t('circle.addPerson')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The way back to all circles of the team. */
export const TeamLink = ({ team }: { readonly team: { readonly id: string; readonly name: string } }) => (
  <Link to="/teams/$teamId/circles" params={{ teamId: team.id }} className="k-small">
    {team.name}
  </Link>
);

/** The way back for the client, whose own view is simpler than this one. */
export function OwnCircleLink() {
  const t = useText();
  return (
    <ButtonLink to="/my-circle" icon={<ArrowLeft aria-hidden />}>
      {t('own.back')}
    </ButtonLink>
  );
}
