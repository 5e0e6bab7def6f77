import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../language/language-context.js';

/** Something to read: the key tells which part of the screen is being read. */
export interface Spoken {
  readonly key: string;
  readonly text: string;
}

export interface ReadAloud {
  /** `false` where the browser has no voice in the language of the screen: then nothing of it shows. */
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

/** How often is looked whether a browser that never says so has finished, in milliseconds. */
const lookMs = 1000;

const speechOf = (): SpeechSynthesis | null =>
  typeof window !== 'undefined' && 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
    ? window.speechSynthesis
    : null;

/** A voice that speaks the language, in any of its countries; `null` when there is none, or none yet. */
function useVoice(speech: SpeechSynthesis | null, language: keyof typeof locales): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => speech?.getVoices() ?? []);
  useEffect(() => {
    if (!speech) return undefined;
    const look = (): void => setVoices(speech.getVoices());
    look();
    speech.addEventListener('voiceschanged', look);
    return () => speech.removeEventListener('voiceschanged', look);
  }, [speech]);
  const speaks = voices.filter(({ lang }) => lang.slice(0, 2).toLowerCase() === language);
  return speaks.find(({ lang }) => lang.replace('_', '-') === locales[language]) ?? speaks[0] ?? null;
}

/**
 * Reads with the voice of the browser, in the language of the screen. Nothing is sent by Kring. Leaving the screen stops
 * it; so does the last word, an error, and a browser that fell silent without a word.
 */
export function useReadAloud(): ReadAloud {
  const { language } = useLanguage();
  const [reading, setReading] = useState<string | null>(null);
  const [speech] = useState(speechOf);
  const voice = useVoice(speech, language);

  const stop = useCallback((): void => {
    speech?.cancel();
    setReading(null);
  }, [speech]);
  useEffect(() => () => speech?.cancel(), [speech]);

  const isReading = reading !== null;
  useEffect(() => {
    if (!speech || !isReading) return undefined;
    const timer = setInterval(() => {
      if (!speech.speaking && !speech.pending) setReading(null);
    }, lookMs);
    return () => clearInterval(timer);
  }, [speech, isReading]);

  const read = useCallback(
    (parts: readonly Spoken[]): void => {
      if (!speech || !voice) return;
      speech.cancel();
      setReading(parts[0]?.key ?? null);
      parts.forEach(({ key, text }, index) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = rate;
        const next = parts[index + 1]?.key ?? null;
        utterance.onstart = () => setReading(key);
        utterance.onend = () => setReading((now) => (now === key ? next : now));
        utterance.onerror = () => setReading((now) => (now === key ? null : now));
        speech.speak(utterance);
      });
    },
    [speech, voice],
  );
  return { canRead: voice !== null, reading, read, stop };
}
