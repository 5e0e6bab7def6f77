import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, print, separateOperations, specifiedRules, validate } from 'graphql';
import { limitsRule, mostTokens } from '../graphql/limits/limits.rule.js';
import { mostBytes } from './request-body.js';

const apps = path.resolve(import.meta.dirname, '../../..');
const schema = buildSchema(readFileSync(path.join(apps, 'api/schema.graphql'), 'utf8'));
const screens = path.join(apps, 'web/src');

const files = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
const everything = parse(files.map((file) => readFileSync(path.join(screens, file), 'utf8')).join('\n'));
const operations = Object.entries(separateOperations(everything)).map(([name, part]) => [name, print(part)] as const);

describe('what the screens ask', () => {
  it('is found', () => {
    expect(operations.length).toBeGreaterThan(0);
  });

  it.each(operations)('%s fits the schema and the limits', (_, text) => {
    const document = parse(text, { maxTokens: mostTokens });
    expect(validate(schema, document, [...specifiedRules, limitsRule]).map(({ message }) => message)).toEqual([]);
    expect(text.length).toBeLessThan(mostBytes / 10);
  });
});
