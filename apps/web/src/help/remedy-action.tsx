import { useState } from 'react';
import { CertificateDialog } from '../circle/person/certificate-dialog.js';
import { ConsentDialog } from '../circle/person/consent-dialog.js';
import { SkillDialog } from '../circle/skill/skill-dialog.js';
import { Button, ButtonLink } from '../design/index.js';
import type { NeedFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSkillName } from '../skills/use-skills.js';
import { ExperimentDialog } from '../policies/experiment-dialog.js';
import { AskDialog } from './ask-dialog.js';
import { ConfirmOffer, ResumeOffer } from './offer-steps.js';
import { firstNameOf, type Barrier, type Suggestion } from './suggestions.js';

interface RemedyActionProps {
  readonly remedy: string;
  /** Where the barrier stands: at the need, or at the task of a chain. */
  readonly at: string;
  readonly policy: Barrier['policy'];
  /** Of the barrier: which skill is asked, for one. */
  readonly facts: Barrier['facts'];
  readonly suggestion: Suggestion;
  readonly need: NeedFieldsFragment;
  /** The one thing to do here, for the look of the button. */
  readonly isMain?: boolean | undefined;
}

function ProposeExperiment({ policy, need, isMain }: Pick<RemedyActionProps, 'policy' | 'need' | 'isMain'>) {
  const t = useText();
  const [isProposing, setProposing] = useState(false);
  if (!policy?.viewerCanPropose) return null;
  return (
    <>
      <Button look={isMain === true ? 'primary' : 'quiet'} onPress={() => setProposing(true)}>
        {t('policy.propose')}
      </Button>
      {isProposing && <ExperimentDialog policy={policy} teams={[need.team]} onClose={() => setProposing(false)} />}
    </>
  );
}

function WriteConsent({ person }: { readonly person: Suggestion['offer']['person'] }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('remedyAction.consent', { name: firstNameOf(person.name) })}</Button>
      {isAsking && <ConsentDialog person={person} purpose="beAsked" to="given" onClose={() => setAsking(false)} />}
    </>
  );
}

interface WriteSkillProps {
  readonly person: Suggestion['offer']['person'];
  readonly facts: Barrier['facts'];
}

/** Whoever learned it, or could do it all along: the skill that is missed is written down here, in no circle of anyone. */
function WriteSkill({ person, facts }: WriteSkillProps) {
  const t = useText();
  const skillName = useSkillName();
  const code = facts.find(({ name }) => name === 'asked')?.value;
  const skill =
    code === undefined ? null : { code, name: skillName(code), level: null, source: null, likesDoingIt: null };
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('remedyAction.skill', { name: firstNameOf(person.name) })}</Button>
      {isAsking && <SkillDialog person={person} skill={skill} onClose={() => setAsking(false)} />}
    </>
  );
}

function WriteCertificate({ person }: { readonly person: Suggestion['offer']['person'] }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>
        {t('remedyAction.certificate', { name: firstNameOf(person.name) })}
      </Button>
      {isAsking && <CertificateDialog person={person} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Only when that no is all that stands in the way: otherwise the question would be refused. */
function AskAgain({ suggestion }: { readonly suggestion: Suggestion }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  if (suggestion.barriers.some(({ code }) => code !== 'declinedBefore')) return null;
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('remedyAction.askAgain')}</Button>
      {isAsking && <AskDialog suggestion={suggestion} talkedFirst onClose={() => setAsking(false)} />}
    </>
  );
}

function ChangeWork({ at, suggestion, need }: Pick<RemedyActionProps, 'at' | 'suggestion' | 'need'>) {
  const t = useText();
  const { task } = suggestion;
  return task && at === 'task' ? (
    <ButtonLink to="/teams/$teamId/tasks/$taskId/change" params={{ teamId: need.team.id, taskId: task.id }}>
      {t('remedyAction.changeTask')}
    </ButtonLink>
  ) : (
    <ButtonLink to="/needs/$needId/change" params={{ needId: need.id }}>
      {t('remedyAction.changeNeed')}
    </ButtonLink>
  );
}

/** The button that does a step, where Kring can; nothing where people talk, wait or learn. */
export function RemedyAction({ remedy, at, policy, facts, suggestion, need, isMain }: RemedyActionProps) {
  const t = useText();
  const { offer } = suggestion;
  if (remedy === 'proposeExperiment') return <ProposeExperiment policy={policy} need={need} isMain={isMain} />;
  if (!need.viewerCanChange) return null;
  switch (remedy) {
    case 'decideOnExperiment':
    case 'reviewPolicy':
    case 'renegotiateContract':
      return <ButtonLink to="/policies">{t('remedyAction.policies')}</ButtonLink>;
    case 'askConsent':
      return <WriteConsent person={offer.person} />;
    case 'resumeOffer':
      return <ResumeOffer offer={offer} />;
    case 'confirmOffer':
      return <ConfirmOffer offer={offer} />;
    case 'askHelper':
    case 'arrangeTransport':
      return offer.viewerCanChange ? (
        <ButtonLink to="/offers/$offerId/change" params={{ offerId: offer.id }}>
          {t('remedyAction.changeOffer')}
        </ButtonLink>
      ) : null;
    case 'moveTime':
    case 'findSharedLanguage':
      return <ChangeWork at={at} suggestion={suggestion} need={need} />;
    case 'applyForCertificate':
    case 'renewCertificate':
      return <WriteCertificate person={offer.person} />;
    case 'learnSkill':
      return <WriteSkill person={offer.person} facts={facts} />;
    case 'askClient':
      return need.client ? (
        <ButtonLink to="/circles/$clientId" params={{ clientId: need.client.id }} search={{}}>
          {t('remedyAction.circle')}
        </ButtonLink>
      ) : null;
    case 'talkFirst':
      return <AskAgain suggestion={suggestion} />;
    default:
      return null;
  }
}
