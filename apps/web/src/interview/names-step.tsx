import { personKinds, type PersonKind } from '@kring/care-network';
import { ClipboardPaste, X } from 'lucide-react';
import { useEffect, useRef, useState, type ClipboardEvent, type FormEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, PageHeading, PersonDisc, Segmented, TextField } from '../design/index.js';
import { ImportStart } from '../exchange/import-link.js';
import { useText } from '../language/use-text.js';
import { kindIn } from './kind-in-words.js';
import type { Mapped } from './mapping.js';
import { namesIn } from './names-in-text.js';
import { PasteDialog } from './paste-dialog.js';
import type { StepProps } from './step-props.js';

const prompts = ['lastWeek', 'ill', 'miss', 'call', 'paid'] as const;
const nobody: { readonly name: string; readonly role: string; readonly kind: PersonKind | null } = {
  ...{ name: '', role: '', kind: null },
};

const Named = ({
  people,
  onLeaveOut,
}: {
  readonly people: readonly Mapped[];
  readonly onLeaveOut: (key: string) => void;
}) => {
  const t = useText();
  return (
    <ul className="i-named" aria-label={t('interview.named')}>
      {people.map(({ key, name, role, kind }) => (
        <li key={key}>
          <PersonDisc name={name} />
          <span className="i-named-words">
            {name}
            {role !== null && <span className="k-soft k-small">{role}</span>}
            {kind !== 'person' && <span className="k-soft k-small">{t(`personKind.${kind}`)}</span>}
          </span>
          <AriaButton
            className="i-leave-out"
            aria-label={t('interview.leaveOut', { name })}
            onPress={() => onLeaveOut(key)}
          >
            <X aria-hidden />
          </AriaButton>
        </li>
      ))}
    </ul>
  );
};

/** Plain questions that bring people to mind, one after the other. Enter names someone; Enter on an empty line goes on. */
export function NamesStep({ mapping, clientName, onNext }: StepProps) {
  const t = useText();
  const nameField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [prompt, setPrompt] = useState(0);
  const [typed, setTyped] = useState(nobody);
  const [isPasting, setPasting] = useState(false);
  const [heard, hear] = useState('');
  const count = mapping.people.length;
  const isLast = prompt === prompts.length - 1;
  useEffect(() => nameField.current?.focus(), [prompt]);

  const name = (people: Parameters<typeof mapping.name>[0]): void => {
    mapping.name(people, prompts[prompt] === 'paid');
    hear(t('interview.heardNamed', { names: people.map((each) => each.name).join(', ') }));
  };
  const leaveOut = (key: string): void => {
    mapping.leaveOut(key);
    hear(t('interview.heardLeftOut', { name: mapping.people.find((each) => each.key === key)?.name ?? '' }));
  };
  const goOn = (): void => {
    if (!isLast) setPrompt(prompt + 1);
    else if (count > 0) onNext();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const named = namesIn(typed.name);
    const role = typed.role.trim() === '' ? null : typed.role.trim();
    if (named.length === 0) return goOn();
    name(
      named.map((person) => ({ ...person, role: person.role ?? role, ...(typed.kind ? { kind: typed.kind } : {}) })),
    );
    setTyped(nobody);
    nameField.current?.focus();
  };
  const paste = (event: ClipboardEvent): void => {
    const named = namesIn(event.clipboardData.getData('text'));
    if (named.length < 2) return;
    event.preventDefault();
    name(named);
  };
  return (
    <>
      <PageHeading
        title={t(`interview.prompt.${prompts[prompt] ?? 'miss'}`, { name: clientName })}
        intro={
          <>
            {t('interview.promptOf', { number: prompt + 1, of: prompts.length })}{' '}
            <span className="k-keys">{t('interview.namesKeys')}</span> {t('interview.namesHint')}
          </>
        }
      />
      <form className="i-name-form" noValidate onSubmit={submit} onPaste={paste}>
        <TextField
          label={t('circle.name')}
          value={typed.name}
          onChange={(name) => setTyped((before) => ({ ...before, name }))}
          inputRef={nameField}
        />
        <TextField
          label={t('circle.role', { name: clientName })}
          value={typed.role}
          onChange={(role) => setTyped((before) => ({ ...before, role }))}
          optional
        />
        <Button type="submit">{t('circle.addAction')}</Button>
        {typed.name.trim() !== '' && (
          <div className="i-kind">
            <Segmented
              label={t('circle.kind')}
              value={typed.kind ?? kindIn(typed.name, typed.role)}
              onChange={(kind) => setTyped((before) => ({ ...before, kind }))}
              choices={personKinds.map((kind) => ({ value: kind, label: t(`personKind.${kind}`) }))}
            />
          </div>
        )}
      </form>
      <div className="i-actions">
        <Button look={isLast ? 'quiet' : 'primary'} onPress={() => (isLast ? setPrompt(0) : setPrompt(prompt + 1))}>
          {t(isLast ? 'interview.firstPrompt' : 'interview.nextPrompt')}
        </Button>
        {count === 0 && <ImportStart />}
        {count > 0 && (
          <Button look={isLast ? 'primary' : 'quiet'} onPress={onNext}>
            {t('interview.namesDone', { count })}
          </Button>
        )}
        <Button look="plain" icon={<ClipboardPaste aria-hidden />} onPress={() => setPasting(true)}>
          {t('interview.paste')}
        </Button>
      </div>
      <p role="status" className="k-hidden">
        {heard}
      </p>
      {count > 0 && <Named people={mapping.people} onLeaveOut={leaveOut} />}
      {isPasting && <PasteDialog onNames={name} onClose={() => setPasting(false)} />}
    </>
  );
}
