import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CircleReader } from './circle-reader.js';

let reader: CircleReader;
beforeEach(() => {
  reader = new CircleReader();
});
afterEach(() => reader.onModuleDestroy());

const roster = (text: string) => ({ name: 'kring.csv', content: Buffer.from(text).toString('base64') });
const task = { files: [roster('Naam\nRiet Kok\n')], pasted: null, mapVersion: null };
const people = Array.from({ length: 1000 }, (_, index) => `Persoon ${index};${'x'.repeat(2000)}`).join('\n');

describe('reading a file on a thread of its own', () => {
  it('gives the people in it', async () => {
    expect(await reader.read(task)).toMatchObject({ ok: true, circle: { people: [{ name: 'Riet Kok' }] } });
  });

  it('gives up after its time', async () => {
    const limits = { mostSeconds: 0.001, mostMegabytes: 384 };
    expect(await reader.read(task, limits)).toMatchObject({ ok: false, problems: [{ code: 'TOO_SLOW' }] });
  });

  it('gives up when it takes too much room, and goes on with the next', async () => {
    const large = { ...task, files: [roster(`Naam;Opmerking\n${people}`)] };
    const limits = { mostSeconds: 60, mostMegabytes: 8 };
    expect(await reader.read(large, limits)).toMatchObject({ ok: false, problems: [{ code: 'TOO_LARGE' }] });
    expect(await reader.read(task)).toMatchObject({ ok: true });
  });

  it('has some wait for others, and turns away whoever would wait too long', async () => {
    const all = await Promise.all(Array.from({ length: 24 }, () => reader.read(task)));
    const codes = all.map((reading) => (reading.ok ? 'read' : reading.problems[0]?.code));
    expect(codes.filter((code) => code === 'read')).toHaveLength(22);
    expect(codes.filter((code) => code === 'BUSY')).toHaveLength(2);
  });
});
