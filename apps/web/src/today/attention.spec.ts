import { describe, expect, it } from '@jest/globals';
import type {
  AnswerFieldsFragment,
  ClientCardFieldsFragment,
  ExperimentFieldsFragment,
  OpenNeedFieldsFragment,
} from '../gql/graphql.js';
import { attentionFor, endingSoon, helpForNeed, type TeamSuggestion } from './attention.js';

const need = (id: string, hoursPerWeek = 1) =>
  ({ id, title: id, client: null, hoursPerWeek }) as unknown as OpenNeedFieldsFragment;
const client = (id: string, fadingTieCount: number) => ({ id, fadingTieCount }) as unknown as ClientCardFieldsFragment;
const suggestion = (needId: string, name: string, codes: readonly string[] = [], kind = 'direct') =>
  ({
    kind,
    need: { id: needId },
    offer: { person: { name } },
    barriers: codes.map((code) => ({ code, mover: 'coordinator' })),
  }) as unknown as TeamSuggestion;
const match = (id: string, state: string, needId: string) =>
  ({ id, state, need: { id: needId }, freesFor: [] }) as unknown as AnswerFieldsFragment;

describe('help for one need', () => {
  it('names each helper once', () => {
    const help = helpForNeed('n', [suggestion('n', 'Els'), suggestion('n', 'Els'), suggestion('m', 'Omar')]);
    expect(help).toEqual({
      helpers: ['Els'],
      viaTask: false,
      barrierCode: null,
      mover: null,
      nearest: 'Els',
      barriersLeft: 0,
      waitsForExperiment: false,
    });
  });

  it('names the barrier that stands alone when nobody can help', () => {
    const help = helpForNeed('n', [
      suggestion('n', 'Els', ['tooFar', 'ratherNot']),
      suggestion('n', 'Omar', ['policyCustom']),
    ]);
    expect(help).toEqual({
      helpers: [],
      viaTask: false,
      barrierCode: 'policyCustom',
      mover: 'coordinator',
      nearest: 'Omar',
      barriersLeft: 1,
      waitsForExperiment: true,
    });
  });

  it('knows when all help goes by way of a task', () => {
    expect(helpForNeed('n', [suggestion('n', 'Henk', [], 'chain')]).viaTask).toBe(true);
  });
});

describe('what needs attention', () => {
  it('starts with concerns about safety and answers, then needs that can be helped, and ends with fading ties', () => {
    const items = attentionFor({
      needs: [need('n1'), need('n2')],
      matches: [match('x1', 'accepted', 'n9')],
      clients: [client('c1', 1), client('c2', 3), client('c3', 0)],
      suggestions: [suggestion('n2', 'Els')],
      ending: [],
      concernsToReview: 2,
    });
    const said = items.map((item) =>
      item.kind === 'need' ? item.need.id : item.kind === 'fading' ? item.client.id : item.kind,
    );
    expect(said).toEqual(['concerns', 'answered', 'n2', 'n1', 'c2', 'c1']);
  });

  it('puts needs in the order of how near help is, and then of how many hours they ask', () => {
    const items = attentionFor({
      needs: [
        need('nobody'),
        need('two barriers'),
        need('experiment'),
        need('longer experiment', 3),
        need('one barrier'),
      ],
      matches: [],
      clients: [],
      suggestions: [
        suggestion('two barriers', 'Els', ['tooFar', 'ratherNot']),
        suggestion('experiment', 'Henk', ['policyCustom'], 'chain'),
        suggestion('longer experiment', 'Henk', ['policyCustom'], 'chain'),
        suggestion('one barrier', 'Omar', ['tooFar']),
      ],
      ending: [],
      concernsToReview: 0,
    });
    expect(items.map((item) => item.kind === 'need' && item.need.id)).toEqual([
      'longer experiment',
      'experiment',
      'one barrier',
      'two barriers',
      'nobody',
    ]);
  });

  it('lists a need that somebody was asked for as waiting, not as open', () => {
    const items = attentionFor({
      needs: [need('n1')],
      matches: [match('x', 'proposed', 'n1')],
      clients: [],
      suggestions: [],
      ending: [],
      concernsToReview: 0,
    });
    expect(items.map(({ kind }) => kind)).toEqual(['waiting']);
  });
});

describe('experiments that end', () => {
  const experiment = (id: string, until: string, more: object = {}) =>
    ({ id, until, state: 'agreed', team: { id: 't1' }, ...more }) as unknown as ExperimentFieldsFragment;
  const soon = (...experiments: ExperimentFieldsFragment[]) =>
    endingSoon(experiments, 't1', '2026-11-22').map(({ id }) => id);

  it('count from today up to and including the thirtieth day, the first one first', () => {
    const days = ['2026-12-22', '2026-11-22', '2026-12-23', '2026-11-21'];
    expect(soon(...days.map((day) => experiment(day, day)))).toEqual(['2026-11-22', '2026-12-22']);
  });

  it('are those of this team that were agreed', () => {
    const elsewhere = experiment('elsewhere', '2026-12-01', { team: { id: 't2' } });
    const proposed = experiment('proposed', '2026-12-01', { state: 'proposed' });
    expect(soon(elsewhere, proposed, experiment('ours', '2026-12-01'))).toEqual(['ours']);
  });
});
