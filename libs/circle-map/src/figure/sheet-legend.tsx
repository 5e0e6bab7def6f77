import { sectors, tieQualities, type ContactFrequency } from '@kring/care-network';
import { Building2, PawPrint } from 'lucide-react';
import { isPlaced, type CircleView } from '../circle-view.js';
import { LegendItem, LegendLine } from '../map/legend-signs.js';
import { SectorMark } from '../sector-mark.js';
import { useWords } from '../use-words.js';

const often: readonly (ContactFrequency | null)[] = ['daily', 'weekly'];
const seldom: readonly (ContactFrequency | null)[] = ['quarterly', 'yearly', 'never'];

/** What the signs on the sheet mean: only those that stand on it. */
export function SheetLegend({ circle }: { readonly circle: CircleView }) {
  const { say, sector } = useWords();
  const people = circle.members.filter(isPlaced);
  const ties = [...people, ...circle.tiesAmong];
  const isThere = (frequencies: typeof often): boolean =>
    ties.some(({ contactFrequency }) => frequencies.includes(contactFrequency));
  return (
    <ul className="kc-sheet-legend">
      {sectors
        .filter((each) => people.some((person) => person.sector === each))
        .map((each) => (
          <LegendItem key={each} sign={<SectorMark sector={each} />}>
            {sector(each)}
          </LegendItem>
        ))}
      {people.some(({ kind }) => kind === 'pet') && (
        <LegendItem sign={<PawPrint aria-hidden />}>{say('personKind.pet')}</LegendItem>
      )}
      {people.some(({ kind }) => kind === 'organisation') && (
        <LegendItem sign={<Building2 aria-hidden />}>{say('personKind.organisation')}</LegendItem>
      )}
      {people.some(({ deceased }) => deceased) && <LegendItem sign="†">{say('circle.deceased')}</LegendItem>}
      {tieQualities
        .filter((each) => ties.some(({ quality }) => quality === each))
        .map((each) => (
          <LegendItem key={each} sign={<LegendLine quality={each} />}>
            {say(`quality.${each}`)}
          </LegendItem>
        ))}
      {ties.some(({ quality }) => quality === null) && (
        <LegendItem sign={<LegendLine quality={null} />}>{say('circle.legendUnknown')}</LegendItem>
      )}
      {isThere(often) && (
        <LegendItem sign={<LegendLine quality={null} widthPx={6} />}>{say('circle.legendOften')}</LegendItem>
      )}
      {isThere(seldom) && (
        <LegendItem sign={<LegendLine quality={null} widthPx={1.2} />}>{say('circle.legendSeldom')}</LegendItem>
      )}
      {ties.some(({ fading }) => fading) && (
        <LegendItem sign={<LegendLine quality={null} fading />}>{say('circle.legendFading')}</LegendItem>
      )}
    </ul>
  );
}
