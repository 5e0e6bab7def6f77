import { Face, memberOf, useWords, type MemberView } from '@kring/circle-map';
import { personKinds, rings, type PersonId } from '@kring/care-network';
import { Map, Square, UserPlus, Volume2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { circleViewOf, type CircleData } from '../circle/circle-of-client.js';
import { useRemoval } from '../circle/person/use-removal.js';
import { Button, ButtonLink, ConfirmDialog, EmptyState, Notice, PageHeading } from '../design/index.js';
import { DoublesNotice } from '../merge/doubles-notice.js';
import { useUndo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';
import { PictureDialog } from '../picture/picture-dialog.js';
import { OwnPerson } from './own-person.js';
import { spokenOf, useOwnWords } from './own-words.js';
import { useReadAloud, type Spoken } from './read-aloud.js';
import { useWhoSees } from './use-who-sees.js';
import { KeptPeople, WhoSeesDialog } from './who-sees.js';

/** The client's own circle: pictures, plain words, a voice, and the say over who is in it. From near to far. */
export function OwnCircle({ data }: { readonly data: CircleData }) {
  const t = useText();
  const words = useWords();
  const ownWords = useOwnWords();
  const aloud = useReadAloud();
  const circle = useMemo(() => circleViewOf(data), [data]);
  const [problem, setProblem] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<MemberView | null>(null);
  const [pictured, setPictured] = useState<PersonId | null>(null);
  const tools = useUndo(data.client.id, setProblem);
  const remove = useRemoval(data.client.id, tools, setProblem);
  const says = useWhoSees(data, tools, setProblem);
  const self = { ...circle.clientFace, personId: circle.clientPersonId };
  const picturing = pictured === circle.clientPersonId ? self : pictured && memberOf(circle, pictured);
  const params = { clientId: data.client.id };
  const groups = [...rings, null]
    .map((ring) => ({ ring, members: inOrder(circle.members.filter((member) => member.ring === ring)) }))
    .filter(({ members }) => members.length > 0);
  const parts = groups.flatMap(({ members }): readonly Spoken[] =>
    members.map((member) => ({
      key: member.personId,
      text: spokenOf(member, [...ownWords.of(member), ...ownWords.supportOf(member), ...says.sentencesOf(member)]),
    })),
  );
  const isReading = aloud.reading !== null;
  return (
    <div className="o-circle">
      <PageHeading title={t('own.title')} intro={t('own.intro', { count: circle.members.length })} />
      {problem !== null && (
        <Notice tone="error">
          <p>{problem}</p>
        </Notice>
      )}
      <div className="o-actions">
        {aloud.canRead && circle.members.length > 0 && (
          <Button
            look="primary"
            icon={isReading ? <Square aria-hidden /> : <Volume2 aria-hidden />}
            onPress={() => (isReading ? aloud.stop() : aloud.read(parts))}
          >
            {t(isReading ? 'own.stop' : 'own.readAll')}
          </Button>
        )}
        {circle.viewerCanEdit && (
          <ButtonLink
            to="/circles/$clientId/interview"
            params={params}
            search={{ step: 'names' }}
            icon={<UserPlus aria-hidden />}
          >
            {t('own.add')}
          </ButtonLink>
        )}
        {circle.viewerCanEdit && (
          <Button
            icon={
              <span className="k-disc k-disc-accent o-self" aria-hidden>
                <Face of={circle.clientFace} />
              </span>
            }
            onPress={() => setPictured(circle.clientPersonId)}
          >
            {t('picture.own')}
          </Button>
        )}
        <ButtonLink to="/circles/$clientId" params={params} icon={<Map aria-hidden />}>
          {t('own.map')}
        </ButtonLink>
      </div>
      {circle.members.length === 0 && <EmptyState title={t('own.empty')} body={t('own.emptyBody')} />}
      {circle.viewerCanEdit && <DoublesNotice clientId={data.client.id} clientName={circle.clientName} tools={tools} />}
      {circle.viewerCanEdit && <KeptPeople members={circle.members} says={says} />}
      {groups.map(({ ring, members }) => (
        <section key={ring} className="o-group">
          <h2 className="k-capital">{words.ring(ring)}</h2>
          <ul className="o-people">
            {members.map((member) => (
              <OwnPerson
                key={member.personId}
                member={member}
                canChange={circle.viewerCanEdit}
                aloud={aloud}
                says={says}
                onRemove={setLeaving}
                onPicture={({ personId }) => setPictured(personId)}
              />
            ))}
          </ul>
        </section>
      ))}
      {picturing && <PictureDialog person={picturing} tools={tools} onClose={() => setPictured(null)} />}
      <WhoSeesDialog says={says} aloud={aloud} />
      {leaving && (
        <ConfirmDialog
          title={t('own.removeTitle', { name: leaving.name })}
          body={t('own.removeBody', { name: leaving.name })}
          action={t('own.removeYes')}
          onConfirm={() => {
            setLeaving(null);
            void remove(circle, leaving.personId);
          }}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}

/** Who lives first, people before pets and clubs, then by name. */
const inOrder = (members: readonly MemberView[]): readonly MemberView[] =>
  members.toSorted(
    (one, other) =>
      Number(one.deceased) - Number(other.deceased) ||
      personKinds.indexOf(one.kind) - personKinds.indexOf(other.kind) ||
      one.name.localeCompare(other.name),
  );
