import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { CircleUserRound, HandHeart, MessageCircleQuestion, type LucideIcon } from 'lucide-react';
import { useViewer } from '../app/viewer-context.js';
import { Badge, PageHeading } from '../design/index.js';
import { RequestsDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import './home.css';

interface DoorProps {
  readonly to: string;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly body: string;
  readonly badge?: string | undefined;
}

const Door = ({ to, icon: Icon, title, body, badge }: DoorProps) => (
  <li>
    <Link to={to} className="k-door">
      <span className="k-door-icon" aria-hidden>
        <Icon />
      </span>
      <span className="k-door-text">
        <span className="k-door-title">{title}</span>
        <span className="k-soft">{body}</span>
        {badge !== undefined && <Badge tone="attention">{badge}</Badge>}
      </span>
    </Link>
  </li>
);

/** For a relative and for a client: a few doors, in plain words. Their own circle comes first for a client. */
export function HelperHome() {
  const t = useText();
  const viewer = useViewer();
  const { data } = useQuery(RequestsDocument);
  const waiting = data?.requests.nodes.filter(({ viewerCanAnswer }) => viewerCanAnswer).length ?? 0;
  const isClient = viewer.role === 'client';
  const firstName = viewer.name.split(' ')[0];
  const client = viewer.clients[0];
  const circle = client && viewer.viewerCanSeeCircles && (
    <Door
      to={isClient ? '/my-circle' : `/circles/${client.id}`}
      icon={CircleUserRound}
      title={isClient ? t('home.myCircle') : t('home.circleOf', { name: client.person.name })}
      body={isClient ? t('home.myCircleBody') : t('home.circleBody')}
    />
  );
  return (
    <div className="k-stack-large k-home">
      <PageHeading title={t('home.hello', { name: firstName })} intro={t('home.helperIntro')} />
      <ul className="k-doors">
        {isClient && circle}
        <Door
          to="/requests"
          icon={MessageCircleQuestion}
          title={t('home.requests')}
          body={t('home.requestsBody', { count: waiting })}
          badge={waiting > 0 ? t('home.requestsWaiting', { count: waiting }) : undefined}
        />
        <Door to="/offers" icon={HandHeart} title={t('home.offers')} body={t('home.offersBody')} />
        {!isClient && circle}
      </ul>
    </div>
  );
}
