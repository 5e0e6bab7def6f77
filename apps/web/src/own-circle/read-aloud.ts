import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../language/language-context.js';

/** Something to read: the key tells which part of the screen is being read. */
export interface Spoken {
  readonly key: string;
  readonly text: string;
}

export interface ReadAloud {
  /** `false` where the browser has no voice: then nothing of it shows. */
  readonly canRead: boolean;
  /** Key of what is being read; `null` in silence. */
  readonly reading: string | null;
  /** Reads one after the other, and stops what was being read. */
  readonly read: (parts: readonly Spoken[]) => void;
  readonly stop: () => void;
}

const locales = { nl: 'nl-NL', en: 'en-GB', fr: 'fr-FR', pt: 'pt-PT' } as const;

/** A little slower than people talk. */
const rate = 0.9;

const voiceOf = (): SpeechSynthesis | null =>
  typeof window !== 'undefined' && 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
    ? window.speechSynthesis
    : null;

/** Reads with the voice of the browser, in the language of the screen. Nothing is sent anywhere. Leaving the screen stops it. */
export function useReadAloud(): ReadAloud {
  const { language } = useLanguage();
  const [reading, setReading] = useState<string | null>(null);
  const [voice] = useState(voiceOf);

  const stop = useCallback((): void => {
    voice?.cancel();
    setReading(null);
  }, [voice]);
  useEffect(() => () => voice?.cancel(), [voice]);

  const read = useCallback(
    (parts: readonly Spoken[]): void => {
      if (!voice) return;
      voice.cancel();
      setReading(parts[0]?.key ?? null);
      parts.forEach(({ key, text }, index) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.lang = locales[language];
        utterance.rate = rate;
        const next = parts[index + 1]?.key ?? null;
        utterance.onstart = () => setReading(key);
        utterance.onend = () => setReading((now) => (now === key ? next : now));
        utterance.onerror = () => setReading((now) => (now === key ? null : now));
        voice.speak(utterance);
      });
    },
    [voice, language],
  );
  return { canRead: voice !== null, reading, read, stop };
}
