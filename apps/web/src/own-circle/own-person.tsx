import { Face, type MemberView } from '@kring/circle-map';
import type { SupportKind } from '@kring/care-network';
import { Coffee, Ear, Ellipsis, ImagePlus, Lightbulb, Square, Volume2, Wrench, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { spokenOf, useOwnWords } from './own-words.js';
import type { ReadAloud } from './read-aloud.js';
import { firstName, type WhoSees } from './use-who-sees.js';
import { WhoSeesChoice } from './who-sees.js';

const pictures: Readonly<Record<SupportKind, LucideIcon>> = {
  practical: Wrench,
  company: Coffee,
  advice: Lightbulb,
  emotional: Ear,
};

interface OwnPersonProps {
  readonly member: MemberView;
  readonly canChange: boolean;
  readonly aloud: ReadAloud;
  readonly says: WhoSees;
  readonly onRemove: (member: MemberView) => void;
  readonly onPicture: (member: MemberView) => void;
}

interface SupportsProps {
  readonly label: string;
  readonly kinds: readonly SupportKind[];
}

/** What one gives the other, each kind once, in a picture and a word. Nothing when nothing is known. */
function Supports({ label, kinds }: SupportsProps) {
  const t = useText();
  const id = useId();
  if (kinds.length === 0) return null;
  return (
    <>
      <p id={id}>{label}</p>
      <ul className="o-pictures" aria-labelledby={id}>
        {kinds.map((kind) => {
          const Icon = pictures[kind];
          return (
            <li key={kind}>
              <Icon aria-hidden />
              {t(`support.${kind}`)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** One person in pictures and plain words. On a phone what can be done with them stands behind one button. */
export function OwnPerson({ member, canChange, aloud, says, onRemove, onPicture }: OwnPersonProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const words = useOwnWords();
  const sentences = [...words.of(member), ...says.sentencesOf(member)];
  const spoken = [...words.of(member), ...words.supportOf(member), ...says.sentencesOf(member)];
  const key = member.personId;
  const isReading = aloud.reading === key;
  return (
    <li className={`o-person${isReading ? ' o-reading' : ''}${isOpen ? ' o-open' : ''}`}>
      <span className="k-disc k-disc-accent" aria-hidden>
        <Face of={member} />
      </span>
      <div className="o-words">
        <h3>{member.name}</h3>
        {member.role !== null && <p className="k-soft">{member.role}</p>}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Supports label={t('own.getsWhat', { name: firstName(member) })} kinds={member.supportReceived} />
        <Supports label={t('own.givesWhat', { name: firstName(member) })} kinds={member.supportGiven} />
        {(canChange || aloud.canRead) && (
          <div className="o-more">
            <Button
              icon={<Ellipsis aria-hidden />}
              aria-expanded={isOpen}
              aria-label={t(isOpen ? 'own.lessFor' : 'circle.moreFor', { name: member.name })}
              onPress={() => setOpen(!isOpen)}
            >
              {t(isOpen ? 'own.less' : 'own.more')}
            </Button>
          </div>
        )}
        <div className="o-person-actions">
          {aloud.canRead && (
            <Button
              look="plain"
              icon={isReading ? <Square aria-hidden /> : <Volume2 aria-hidden />}
              aria-label={t(isReading ? 'own.stopReading' : 'own.readPerson', { name: member.name })}
              onPress={() => (isReading ? aloud.stop() : aloud.read([{ key, text: spokenOf(member, spoken) }]))}
            >
              {t(isReading ? 'own.stop' : 'own.read')}
            </Button>
          )}
          {canChange && (
            <Button
              look="plain"
              icon={<ImagePlus aria-hidden />}
              aria-label={t('picture.change', { name: member.name })}
              onPress={() => onPicture(member)}
            >
              {t('picture.short')}
            </Button>
          )}
          {canChange && (
            <Button
              look="plain"
              aria-label={t('own.removeNamed', { name: member.name })}
              onPress={() => onRemove(member)}
            >
              {t('own.remove')}
            </Button>
          )}
        </div>
      </div>
      {canChange && <WhoSeesChoice member={member} says={says} />}
    </li>
  );
}
