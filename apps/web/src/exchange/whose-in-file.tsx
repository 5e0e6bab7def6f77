import { useState, type FormEvent } from 'react';
import { Button, Select } from '../design/index.js';
import type { ImportPreviewFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

interface WhoseInFileProps {
  readonly clients: ImportPreviewFragment['clients'];
  /** Whose circle it is on the screen: whoever is called so is proposed. */
  readonly clientName: string;
  readonly onChoose: (id: string) => void;
  readonly onAgain: () => void;
}

/** Asks whose circle to read, where a file tells of several clients. Two of one name are told apart by their id. */
export function WhoseInFile({ clients, clientName, onChoose, onAgain }: WhoseInFileProps) {
  const t = useText();
  const alike = clients.find(({ name }) => name?.toLocaleLowerCase() === clientName.toLocaleLowerCase());
  const [chosen, setChosen] = useState((alike ?? clients[0])?.id ?? '');
  const isOnly = (name: string | null) => name !== null && clients.filter((each) => each.name === name).length === 1;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChoose(chosen);
  };
  return (
    <form noValidate onSubmit={submit} className="x-whose">
      <p>{t('import.whoseIntro', { count: clients.length, name: clientName })}</p>
      <Select
        label={t('import.whose')}
        value={chosen}
        onChange={setChosen}
        choices={clients.map(({ id, name }) => ({
          value: id,
          label: isOnly(name) ? (name ?? id) : [name, id].filter(Boolean).join(', '),
        }))}
      />
      <div className="k-actions">
        <Button type="submit" look="primary">
          {t('import.look')}
        </Button>
        <Button look="plain" onPress={onAgain}>
          {t('import.another')}
        </Button>
      </div>
    </form>
  );
}
