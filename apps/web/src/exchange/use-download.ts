import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { sayDone } from '../design/index.js';
import { CircleFileDocument, type CircleFileFormat } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';
import { saveFile } from './save-file.js';

interface Download {
  readonly isPending: boolean;
  readonly hasFailed: boolean;
  /** Whether the file was saved. */
  readonly take: (format: CircleFileFormat, pseudonymised: boolean) => Promise<boolean>;
}

/** Takes a circle out as a file. Nothing of it stays in the cache. */
export function useDownload(clientId: string): Download {
  const client = useApolloClient();
  const t = useText();
  const { language } = useLanguage();
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function fileOf(format: CircleFileFormat, pseudonymised: boolean) {
    const variables = { clientId, format, pseudonymised, language: language === 'nl' ? 'nl' : 'en' } as const;
    const { data } = await client.query({ query: CircleFileDocument, variables, fetchPolicy: 'no-cache' });
    const file = data?.circleFile;
    return file?.content == null ? null : { ...file, content: file.content };
  }

  async function take(format: CircleFileFormat, pseudonymised: boolean): Promise<boolean> {
    setPending(true);
    const file = await fileOf(format, pseudonymised).catch(() => null);
    setPending(false);
    setFailed(file === null);
    if (file === null) return false;
    saveFile(file);
    sayDone(t('circle.downloaded', { file: file.name }));
    return true;
  }

  return { isPending, hasFailed, take };
}
