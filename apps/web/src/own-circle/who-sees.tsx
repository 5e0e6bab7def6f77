import type { MemberView } from '@kring/circle-map';
import { seenBys, type SeenBy } from '@kring/care-network';
import { EyeOff, House, Users, Volume2, type LucideIcon } from 'lucide-react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button, Dialog } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { ReadAloud } from './read-aloud.js';
import { firstName, type WhoSees } from './use-who-sees.js';
import './who-sees.css';

const pictures: Readonly<Record<SeenBy, LucideIcon>> = { everyone: Users, team: House, nobody: EyeOff };

const seenByOf = (text: string): SeenBy => seenBys.find((each) => each === text) ?? 'everyone';

/** "Who may see Henk?": three large pictures, of which one is on. */
export function WhoSeesChoice({ member, says }: { readonly member: MemberView; readonly says: WhoSees }) {
  const t = useText();
  return (
    <RadioGroup
      className="o-see"
      value={says.sayOf(member)}
      onChange={(text) => says.choose(member, seenByOf(text))}
      orientation="horizontal"
    >
      <Label className="o-see-question">{t('own.see.question', { name: firstName(member) })}</Label>
      <div className="o-see-choices">
        {seenBys.map((seenBy) => {
          const Icon = pictures[seenBy];
          return (
            <Radio key={seenBy} value={seenBy} className="o-see-choice">
              <Icon aria-hidden />
              <span>{t(`own.see.${seenBy}`)}</span>
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}

/** Asks before somebody is kept, in words that can be read aloud: what changes, and what goes on. */
export function WhoSeesDialog({ says, aloud }: { readonly says: WhoSees; readonly aloud: ReadAloud }) {
  const t = useText();
  const { asked, isSaving, confirm, close } = says;
  if (!asked || asked.seenBy === 'everyone') return null;
  const name = firstName(asked.member);
  const title = t(`own.see.askTitle.${asked.seenBy}`, { name });
  const body = [t(`own.see.askBody.${asked.seenBy}`, { name }), t('own.see.askStill', { name })];
  return (
    <Dialog
      title={title}
      onClose={close}
      role="alertdialog"
      body={body.map((sentences) => (
        <p key={sentences} className="o-see-asked">
          {sentences}
        </p>
      ))}
    >
      <div>
        {aloud.canRead && (
          <Button
            look="plain"
            icon={<Volume2 aria-hidden />}
            onPress={() => aloud.read([{ key: 'asked', text: [title, ...body].join(' ') }])}
          >
            {t('own.read')}
          </Button>
        )}
      </div>
      <div className="k-actions">
        <Button look="primary" onPress={confirm} isPending={isSaving}>
          {t('own.see.yes')}
        </Button>
        <Button look="plain" onPress={close}>
          {t('own.see.no')}
        </Button>
      </div>
    </Dialog>
  );
}

interface KeptProps {
  readonly members: readonly MemberView[];
  readonly says: WhoSees;
}

/** Whom the client keeps, and from whom. Nothing when everyone may be seen. */
export function KeptPeople({ members, says }: KeptProps) {
  const t = useText();
  const kept = (['nobody', 'team'] as const)
    .map((seenBy) => ({ seenBy, names: members.filter((member) => says.sayOf(member) === seenBy) }))
    .filter(({ names }) => names.length > 0);
  if (kept.length === 0) return null;
  return (
    <section className="o-kept" aria-labelledby="o-kept">
      <h2 id="o-kept">{t('own.see.kept')}</h2>
      {kept.map(({ seenBy, names }) => {
        const Icon = pictures[seenBy];
        return (
          <p key={seenBy}>
            <Icon aria-hidden />
            <span>
              {t(seenBy === 'nobody' ? 'own.see.keptNobody' : 'own.see.keptTeam')}{' '}
              <strong>{names.map(({ name }) => name).join(', ')}</strong>
            </span>
          </p>
        );
      })}
    </section>
  );
}
