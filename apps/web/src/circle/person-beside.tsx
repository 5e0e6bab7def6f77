import { useQuery } from '@apollo/client/react';
import { PersonPanel, type CircleActions, type CircleView, type MemberView } from '@kring/circle-map';
import type { TieId } from '@kring/care-network';
import { useState } from 'react';
import { PersonDetailDocument } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { ChangePersonDialog } from './change-person-dialog.js';
import { personDetailOf, storedTie, type CircleData } from './circle-of-client.js';
import { todayHere } from './today.js';

interface PersonBesideProps {
  readonly data: CircleData;
  readonly circle: CircleView;
  readonly member: MemberView;
  readonly actions: CircleActions;
  readonly onRemoveTie: (tie: TieId) => void;
  readonly onClose: () => void;
}

/** The panel of one person, with what the API knows of them. */
export function PersonBeside({ data, circle, member, actions, onRemoveTie, onClose }: PersonBesideProps) {
  const { language } = useLanguage();
  const [changing, setChanging] = useState(false);
  const { data: found, error } = useQuery(PersonDetailDocument, { variables: { id: member.personId, language } });
  const person = found?.person ?? null;
  const tie = storedTie(data, member.tieId);
  return (
    <>
      <PersonPanel
        circle={circle}
        member={member}
        detail={person ? personDetailOf(person) : error ? 'failed' : null}
        today={todayHere()}
        actions={actions}
        onChange={() => setChanging(true)}
        onRemoveTie={onRemoveTie}
        onClose={onClose}
      />
      {changing && person && tie && (
        <ChangePersonDialog
          person={person}
          tie={tie}
          clientName={circle.clientName}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
}
