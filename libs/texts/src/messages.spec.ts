import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadMessages, textLanguages, type MessageKey, type TextLanguage } from './index.js';

const folder = path.join(import.meta.dirname, 'messages');
const topics = readdirSync(folder);
const others = textLanguages.filter((language) => language !== 'nl');
const dutch = await loadMessages('nl');

const textsOf = (topic: string, language: TextLanguage): Record<string, string> =>
  JSON.parse(readFileSync(path.join(folder, topic, `${language}.json`), 'utf8')) as Record<string, string>;

/** The arguments of a message with their kinds: `count:plural`. */
function argumentsIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`${element.value}:tag`, ...argumentsIn(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap((option) => argumentsIn(option.value))];
    }
    return [element.value];
  });
}
const named = (message: string): string[] => [...new Set(argumentsIn(parse(message)))].sort();

/** The message as somebody would read it, each argument as one word and the longest choice taken. */
function readOut(elements: readonly MessageFormatElement[]): string {
  const spoken = elements.map((element) => {
    if (element.type === TYPE.literal) return element.value;
    if (element.type === TYPE.tag) return readOut(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return 'x';
    const choices = Object.values(element.options).map((option) => readOut(option.value));
    return choices.sort((one, other) => other.length - one.length)[0] ?? '';
  });
  return spoken.join('');
}

it('knows every topic folder', () => {
  const keys = topics.flatMap((topic) => Object.keys(textsOf(topic, 'nl')));
  expect(Object.keys(dutch).sort()).toEqual(keys.sort());
});

describe.each(topics)('the texts about %s', (topic) => {
  it.each(others)('say the same things in Dutch and in %s', (language) => {
    expect(Object.keys(textsOf(topic, language)).sort()).toEqual(Object.keys(textsOf(topic, 'nl')).sort());
  });

  it.each(textLanguages)('leave nothing empty in %s', (language) => {
    const empty = Object.entries(textsOf(topic, language)).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(others)('fill in the same facts in Dutch and in %s', (language) => {
    const source = textsOf(topic, 'nl');
    const apart = Object.entries(textsOf(topic, language)).flatMap(([key, text]) => {
      const [here, there] = [named(text).join(), named(source[key] ?? '').join()];
      return here === there ? [] : [`${key}: ${here} where Dutch has ${there}`];
    });
    expect(apart).toEqual([]);
  });

  it('keep Dutch sentences to 15 words', () => {
    const long = Object.entries(textsOf(topic, 'nl')).flatMap(([key, text]) =>
      readOut(parse(text))
        .split(/[.!?:]\s|\n/)
        .filter((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > 15)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

it('loads each language apart', async () => {
  const loaded = await Promise.all(textLanguages.map((language) => loadMessages(language)));
  const key: MessageKey = 'sector.family';
  expect(loaded.map((messages) => messages[key])).toEqual(['familie', 'family', 'famille', 'família']);
});
