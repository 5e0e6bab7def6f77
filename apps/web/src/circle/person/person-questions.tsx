import type { ConsentPurpose, TieId } from '@kring/care-network';
import type { MemberView, OfferView, SkillView } from '@kring/circle-map';
import { useState } from 'react';
import { ConfirmDialog } from '../../design/index.js';
import { HistoryOfTie } from '../../history/history-of-tie.js';
import type { Undo } from '../../history/use-undo.js';
import { useText } from '../../language/use-text.js';
import { PictureDialog } from '../../picture/picture-dialog.js';
import { ChangePersonDialog } from './change-person-dialog.js';
import { ChangeTieDialog } from '../tie/change-tie-dialog.js';
import { storedTie, type CircleData, type PersonData } from '../circle-of-client.js';
import { ConsentDialog } from './consent-dialog.js';
import { OfferDialog } from '../offer/offer-dialog.js';
import type { OfferForm } from '../offer/offer-form.js';
import { SkillDialog } from '../skill/skill-dialog.js';

/** What lies over the panel of a person: at most one at a time. */
export type PersonQuestion =
  | { readonly kind: 'person' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'tie'; readonly tie: TieId }
  | { readonly kind: 'skill'; readonly skill: SkillView | null }
  | { readonly kind: 'offer' }
  | { readonly kind: 'withdrawOffer'; readonly offer: OfferView }
  | { readonly kind: 'consent'; readonly purpose: ConsentPurpose; readonly to: 'given' | 'withdrawn' };

interface PersonQuestionsProps {
  readonly asked: PersonQuestion | null;
  readonly data: CircleData;
  readonly person: PersonData;
  readonly face: MemberView;
  readonly tools: Undo;
  readonly clientName: string;
  readonly isWithdrawing: boolean;
  readonly onWithdraw: (offer: OfferView) => void;
  readonly onClose: () => void;
}

export function PersonQuestions(props: PersonQuestionsProps) {
  const { asked, data, person, face, tools, clientName, isWithdrawing, onWithdraw, onClose } = props;
  const t = useText();
  const [draft, setDraft] = useState<OfferForm | null>(null);
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'person': {
      const own = data.members.find((member) => member.person.id === person.id)?.tie;
      const canChangePerson = person.viewerCanChange;
      return own && <ChangePersonDialog {...{ person, tie: own, clientName, canChangePerson, onClose }} />;
    }
    case 'picture':
      return <PictureDialog person={face} tools={tools} onClose={onClose} />;
    case 'tie': {
      const tie = storedTie(data, asked.tie);
      const whose = { clientId: data.client.id, clientName, tieId: asked.tie };
      const history = <HistoryOfTie {...whose} />;
      return tie && <ChangeTieDialog tie={tie} names={namesOf(data, asked.tie)} history={history} onClose={onClose} />;
    }
    case 'skill':
      return <SkillDialog person={person} skill={asked.skill} onClose={onClose} />;
    case 'offer': {
      const close = (typed: OfferForm | null): void => {
        setDraft(typed);
        onClose();
      };
      return <OfferDialog person={person} client={data.client} draft={draft} onClose={close} />;
    }
    case 'withdrawOffer':
      return (
        <ConfirmDialog
          title={t('circle.offerWithdrawTitle', { title: asked.offer.title })}
          body={t('circle.offerWithdrawBody', { name: person.name })}
          action={t('circle.offerWithdraw')}
          isPending={isWithdrawing}
          onConfirm={() => onWithdraw(asked.offer)}
          onClose={onClose}
        />
      );
    case 'consent':
      return <ConsentDialog person={person} purpose={asked.purpose} to={asked.to} onClose={onClose} />;
  }
}

function namesOf(data: CircleData, tieId: TieId): { readonly one: string; readonly other: string } {
  const tie = data.tiesAmongMembers.find(({ id }) => id === tieId);
  const nameOf = (id: string | undefined): string =>
    data.members.find(({ person }) => person.id === id)?.person.name ?? '';
  return { one: nameOf(tie?.from.id), other: nameOf(tie?.to.id) };
}
