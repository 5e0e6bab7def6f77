import { canDraw, PictogramSign } from '@kring/circle-map';
import { isEmoji, isPictogram, pictograms } from '@kring/care-network';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, TextField } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface SymbolChoiceProps {
  readonly symbol: string | null;
  /** A photo stands before it. */
  readonly hasPhoto: boolean;
  readonly onChoose: (symbol: string | null) => void;
}

function OwnEmoji({ symbol, onChoose }: Pick<SymbolChoiceProps, 'symbol' | 'onChoose'>) {
  const t = useText();
  const [typed, setTyped] = useState(symbol !== null && !isPictogram(symbol) ? symbol : '');
  const [problem, setProblem] = useState<'error.INVALID_SYMBOL' | 'picture.cannotDraw' | null>(null);
  const use = (): void => {
    const emoji = typed.trim();
    const found = isEmoji(emoji) ? (canDraw(emoji) ? null : 'picture.cannotDraw') : 'error.INVALID_SYMBOL';
    setProblem(found);
    if (found === null) onChoose(emoji);
  };
  return (
    <form
      className="p-emoji"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <TextField
        label={t('picture.emoji')}
        hint={t('picture.emojiHint')}
        value={typed}
        onChange={setTyped}
        {...(problem ? { error: t(problem) } : {})}
      />
      <Button type="submit">{t('picture.useEmoji')}</Button>
    </form>
  );
}

/** A pictogram by its name; an emoji as it is, which a screen reader says by its own name. */
function chosenInWords(t: ReturnType<typeof useText>, symbol: string | null): string {
  if (symbol === null) return t('picture.chosenNone');
  if (isPictogram(symbol)) return t('picture.chosen', { what: t(`picture.is.${symbol}`) });
  return canDraw(symbol) ? t('picture.chosen', { what: symbol }) : t('picture.chosenUndrawn');
}

/** A pictogram, or an emoji of one's own: for who has no photo, or would rather not. */
export function SymbolChoice({ symbol, hasPhoto, onChoose }: SymbolChoiceProps) {
  const t = useText();
  return (
    <section className="k-stack p-part" aria-labelledby="p-symbol">
      <h3 id="p-symbol">{t('picture.symbol')}</h3>
      {hasPhoto && <p className="k-soft">{t('picture.photoFirst')}</p>}
      <p role="status">{chosenInWords(t, symbol)}</p>
      <ul className="p-pictograms">
        {pictograms.map((name) => (
          <li key={name}>
            <AriaButton
              className="p-pictogram"
              aria-label={t(`picture.is.${name}`)}
              aria-pressed={symbol === name}
              onPress={() => onChoose(symbol === name ? null : name)}
            >
              <PictogramSign name={name} />
              <span aria-hidden>{t(`picture.is.${name}`)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
      <OwnEmoji symbol={symbol} onChoose={onChoose} />
      {symbol !== null && (
        <Button look="plain" onPress={() => onChoose(null)}>
          {t('picture.noSymbol')}
        </Button>
      )}
    </section>
  );
}
