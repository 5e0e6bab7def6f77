import { useQuery } from '@apollo/client/react';
import {
  PersonPanel,
  type CircleActions,
  type CircleView,
  type MemberView,
  type OfferView,
  type PersonChanges,
} from '@kring/circle-map';
import type { TieId } from '@kring/care-network';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Outcome } from '../../api/use-save.js';
import { useViewer } from '../../app/viewer-context.js';
import { PersonDetailDocument } from '../../gql/graphql.js';
import { MergePart } from '../../merge/merge-part.js';
import { RecentHistory } from '../../history/recent-history.js';
import type { Undo } from '../../history/use-undo.js';
import { useLanguage } from '../../language/language-context.js';
import { useText } from '../../language/use-text.js';
import { personDetailOf, type CircleData } from '../circle-of-client.js';
import { ConcernPart } from '../../safeguarding/concern-part.js';
import { PersonQuestions, type PersonQuestion } from './person-questions.js';
import { todayHere } from '../../time/today.js';
import { useOffersOfPerson } from '../offer/use-offers-of-person.js';
import { useSkillRemoval } from '../skill/use-skill-removal.js';

interface PersonBesideProps {
  readonly data: CircleData;
  readonly circle: CircleView;
  readonly member: MemberView;
  readonly actions: CircleActions;
  readonly tools: Undo;
  readonly onRemoveTie: (tie: TieId) => void;
  readonly onClose: () => void;
}

/** The panel of one person, with what the API knows of them and every way to change it. */
export function PersonBeside({ data, circle, member, actions, tools, onRemoveTie, onClose }: PersonBesideProps) {
  const t = useText();
  const { language } = useLanguage();
  const { personId, name } = member;
  const navigate = useNavigate();
  const { viewerCanRecordConcerns } = useViewer();
  const [asked, ask] = useState<PersonQuestion | null>(null);
  const [failed, setFailed] = useState(false);
  const { data: found, error } = useQuery(PersonDetailDocument, { variables: { id: personId, language } });
  const person = found?.person ?? null;
  const onOutcome = ({ kind }: Outcome<unknown>): void => setFailed(kind !== 'saved');
  const offers = useOffersOfPerson(person, tools, onOutcome);
  const removeSkill = useSkillRemoval({ personId, name }, tools, onOutcome);
  const withdraw = (offer: OfferView): void => void offers.withdraw(offer).then(() => ask(null));
  const changes: PersonChanges = {
    person: () => ask({ kind: 'person' }),
    picture: () => ask({ kind: 'picture' }),
    tie: (tie) => ask({ kind: 'tie', tie }),
    removeTie: onRemoveTie,
    skill: (skill) => ask({ kind: 'skill', skill }),
    removeSkill: (skill) => void removeSkill(skill),
    recordOffer: () => ask({ kind: 'offer' }),
    pauseOffer: (offer) => void offers.pause(offer),
    resumeOffer: (offer) => void offers.resume(offer),
    withdrawOffer: (offer) => ask({ kind: 'withdrawOffer', offer }),
    offerWhere: ({ id }) => void navigate({ to: '/offers/$offerId/where', params: { offerId: id } }),
    consent: (purpose, to) => ask({ kind: 'consent', purpose, to }),
  };
  const seenBy = data.members.find((each) => each.person.id === personId)?.tie.seenBy;
  return (
    <>
      {seenBy === 'team' && (
        <p className="c-only-team">{t('circle.onlyTeam', { person: name, name: circle.clientName })}</p>
      )}
      <PersonPanel
        circle={circle}
        member={member}
        detail={person ? personDetailOf(person) : error ? 'failed' : null}
        today={todayHere()}
        actions={actions}
        changes={changes}
        problem={failed ? t('circle.saveFailed', { name }) : null}
        onClose={onClose}
        history={<RecentHistory clientId={data.client.id} clientName={circle.clientName} personId={personId} />}
        below={
          <>
            <MergePart clientId={data.client.id} clientName={circle.clientName} personId={personId} tools={tools} />
            {viewerCanRecordConcerns && member.kind === 'person' && !member.deceased ? (
              <ConcernPart
                key={personId}
                team={data.client.team}
                client={data.client}
                person={{ id: personId, name }}
              />
            ) : null}
          </>
        }
      />
      {person && (
        <PersonQuestions
          asked={asked}
          data={data}
          person={person}
          clientName={circle.clientName}
          face={member}
          tools={tools}
          isWithdrawing={offers.isWithdrawing}
          onWithdraw={withdraw}
          onClose={() => ask(null)}
        />
      )}
    </>
  );
}
