import { memberOf, type CircleView } from '@kring/circle-map';
import type { PersonId } from '@kring/care-network';
import { useState } from 'react';
import { Button, Dialog, Select } from '../../design/index.js';
import { useText } from '../../language/use-text.js';

interface TieDialogProps {
  readonly circle: CircleView;
  readonly person: PersonId;
  readonly isPending: boolean;
  readonly onJoin: (one: PersonId, other: PersonId) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Who this person knows does not stand in the choices. */
function othersOf(circle: CircleView, person: PersonId): CircleView['members'] {
  const known = new Set(
    circle.tiesAmong.flatMap(({ from, to }) => (from === person ? [to] : to === person ? [from] : [])),
  );
  return circle.members.filter(({ personId }) => personId !== person && !known.has(personId));
}

/** Says from the list or table who knows whom: the same as drawing a line on the map. */
export function TieDialog({ circle, person, isPending, onJoin, onClose }: TieDialogProps) {
  const t = useText();
  const name = memberOf(circle, person)?.name ?? '';
  const others = othersOf(circle, person);
  const [other, setOther] = useState<PersonId | null>(others[0]?.personId ?? null);
  const join = async (): Promise<void> => {
    if (other !== null && (await onJoin(person, other))) onClose();
  };
  return (
    <Dialog title={t('circle.tieDialog', { name })} onClose={onClose}>
      {other === null ? (
        <p>{t('circle.tieNobodyLeft', { name })}</p>
      ) : (
        <>
          <Select
            label={t('circle.tieOther')}
            value={other}
            onChange={setOther}
            choices={others.map((member) => ({ value: member.personId, label: member.name }))}
          />
          <div className="k-actions">
            <Button look="primary" isPending={isPending} onPress={() => void join()}>
              {t('circle.tieSave')}
            </Button>
            <Button look="plain" onPress={onClose}>
              {t('common.cancel')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
