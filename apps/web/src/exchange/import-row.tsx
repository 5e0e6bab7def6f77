import { useWords } from '@kring/circle-map';
import { ringOf } from '../circle/circle-of-client.js';
import { useText } from '../language/use-text.js';
import {
  isChoosable,
  isTaken,
  lacksPlace,
  nowhere,
  placed,
  taken,
  type Choices,
  type PreviewRow,
} from './import-choices.js';
import { PlaceSelects } from './place-selects.js';
import { TakeBox } from './take-box.js';
import { useImportWords } from './use-import-words.js';

interface ImportRowProps {
  readonly row: PreviewRow;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** What the file itself says of someone, in a few words. */
function useSaid(): (row: PreviewRow) => string {
  const { ring, sector } = useWords();
  return (row) =>
    [row.role, row.ring === null ? null : ring(ringOf(row.ring)), row.sector === null ? null : sector(row.sector)]
      .filter((word) => word !== null)
      .join(' · ');
}

/** One person or tie: taken or not, what changes, and where someone stands when the file does not say. */
export function ImportRow({ row, choices, onChoices }: ImportRowProps) {
  const t = useText();
  const { change } = useImportWords();
  const said = useSaid()(row);
  const isIn = isTaken(choices, row);
  const names = (
    <span className="x-row-text">
      <span className="x-row-name">{row.name}</span>
      {row.state === 'new' && said !== '' && <span className="k-soft k-small">{said}</span>}
      {row.why !== null && <span className="k-soft k-small">{t(`import.why.${row.why}`)}</span>}
      {row.changes.map((each, index) => (
        <span key={`${each.field} ${index}`} className="k-small">
          {change(each)}
        </span>
      ))}
    </span>
  );
  return (
    <li className="x-row">
      {isChoosable(row) ? (
        <TakeBox isTaken={isIn} onTake={(isNow) => onChoices(taken(choices, row, isNow))}>
          {names}
        </TakeBox>
      ) : (
        names
      )}
      {isIn && lacksPlace(row) && row.index !== null && (
        <PlaceSelects
          place={choices.places.get(row.index) ?? nowhere}
          ringLabel={t('import.ringOf', { name: row.name })}
          sectorLabel={t('import.sectorOf', { name: row.name })}
          asksRing={row.ring === null}
          asksSector={row.sector === null}
          onPlace={(place) => onChoices(placed(choices, [row], place))}
        />
      )}
    </li>
  );
}
