import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { CircleFileContentsDocument, type CircleFileContentsQuery, type CircleFileFormat } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import './file-contents.css';

/** As many names as can be read at a glance; the rest opens. */
const mostNames = 10;

type Contents = NonNullable<CircleFileContentsQuery['circleFile']>;

const Names = ({ names }: { readonly names: readonly string[] }) => {
  const t = useText();
  const rest = names.slice(mostNames);
  return (
    <>
      <p className="k-small">{names.slice(0, mostNames).join(', ')}</p>
      {rest.length > 0 && (
        <details className="k-small">
          <summary>{t('circle.file.moreNames', { count: rest.length })}</summary>
          <p>{rest.join(', ')}</p>
        </details>
      )}
    </>
  );
};

interface StaysOutProps {
  readonly contents: Contents;
  readonly isPseudonymised: boolean;
}

/** What goes with the names is said where codes are chosen. */
const StaysOut = ({ contents: { keptCount, leftOut }, isPseudonymised }: StaysOutProps) => {
  const t = useText();
  const isKept = keptCount !== null && keptCount > 0;
  if (!isKept && leftOut.length === 0)
    return isPseudonymised ? null : <p className="k-small">{t('circle.file.nothing')}</p>;
  return (
    <section aria-label={t('circle.file.staysOut')}>
      <h3>{t('circle.file.staysOut')}</h3>
      <ul className="x-left-out">
        {isKept && <li>{t('circle.file.kept', { count: keptCount })}</li>}
        {leftOut.map(({ code, count, names }) => (
          <li key={code}>
            <details>
              <summary>{`${t(`circle.leftOut.${code}`)} (${count})`}</summary>
              <p className="k-small">{names.join(', ')}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface FileContentsProps {
  readonly clientId: string;
  readonly format: CircleFileFormat;
  readonly isPseudonymised: boolean;
}

/** Who will be in a file of this format, and what of whom will not, before it is written. Nothing of it stays in the cache. */
export function FileContents({ clientId, format, isPseudonymised }: FileContentsProps) {
  const t = useText();
  const heading = useId();
  const { data, error } = useQuery(CircleFileContentsDocument, {
    variables: { clientId, format, pseudonymised: isPseudonymised },
    fetchPolicy: 'no-cache',
  });
  const contents = data?.circleFile ?? null;
  return (
    <div className="x-file-contents">
      <section aria-labelledby={heading}>
        <h3 id={heading}>{t('circle.file.goesIn')}</h3>
        <p role="status" className={contents === null ? 'k-soft k-small' : undefined}>
          {contents === null
            ? t(error || data ? 'circle.file.unknown' : 'circle.file.looking')
            : t('circle.file.counts', { people: contents.people.length, ties: contents.tieCount })}
        </p>
        {contents && <Names names={contents.people} />}
      </section>
      {contents && <StaysOut contents={contents} isPseudonymised={isPseudonymised} />}
    </div>
  );
}
