import { describe, expect, it } from '@jest/globals';
import type { ExperimentAgreementId, TaskPolicyId, TeamId } from '../branded.js';
import { checkExperiment, isOpenFor, policyGrounds, type ExperimentAgreement, type TaskPolicy } from './policy.js';

const policy = (ground: TaskPolicy['ground']): TaskPolicy => ({
  id: 'policy' as TaskPolicyId,
  taskKind: 'administration',
  keptFor: 'staff',
  ground,
  statement: 'Administratie doen medewerkers zelf.',
  source: null,
  ownerId: null,
  decidedOn: null,
  reviewOn: null,
  version: 1,
});

const offered = {
  scope: 'De groepskas van Huis De Linde',
  period: { from: '2026-12-01', until: '2027-03-01' },
  safeguards: ['geheimhouding'],
};

describe('an experiment', () => {
  it('can be proposed when the ground is custom', () => {
    expect(checkExperiment(policy('custom'), offered)).toEqual([]);
  });

  it('never opens what law reserves', () => {
    expect(checkExperiment(policy('law'), offered)).toEqual([
      { code: 'RESERVED_BY_LAW', field: 'policyId', facts: {} },
    ]);
  });

  it.each(policyGrounds.filter((ground) => ground === 'professionalStandard' || ground === 'contract'))(
    'does not open a policy whose ground is %s',
    (ground) => {
      expect(checkExperiment(policy(ground), offered)).toEqual([
        { code: 'NOT_CUSTOM', field: 'policyId', facts: { ground } },
      ]);
    },
  );

  it('names its scope, a period of at most a year and what keeps it safe, all told at once', () => {
    const empty = { scope: ' ', period: { from: '2027-03-01', until: '2026-12-01' }, safeguards: [] };
    expect(checkExperiment(policy('custom'), empty).map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', 'scope'],
      ['INVALID_PERIOD', 'period'],
      ['REQUIRED', 'safeguards'],
    ]);
  });

  it('without an end is no experiment', () => {
    const endless = { ...offered, period: { from: '2026-12-01', until: null } };
    expect(checkExperiment(policy('custom'), endless).map(({ code }) => code)).toEqual(['INVALID_PERIOD']);
  });
});

describe('an experiment agreement opens its policy', () => {
  const linde = 'linde' as TeamId;
  const agreed: ExperimentAgreement = {
    ...offered,
    id: 'experiment' as ExperimentAgreementId,
    policyId: 'policy' as TaskPolicyId,
    teamId: linde,
    agreedBy: ['Marga Hendriks'],
    state: 'agreed',
    version: 1,
  };

  it.each([
    ['within its period, for its team', agreed, linde, '2026-12-01', true],
    ['not for another team', agreed, 'eik' as TeamId, '2026-12-01', false],
    ['not before it starts', agreed, linde, '2026-11-30', false],
    ['not after its last day', agreed, linde, '2027-03-02', false],
    ['not while it is only proposed', { ...agreed, state: 'proposed' as const }, linde, '2026-12-01', false],
    ['not once it has ended', { ...agreed, state: 'ended' as const }, linde, '2026-12-01', false],
  ])('%s', (_, experiment, team, day, open) => {
    expect(isOpenFor(experiment, team, day)).toBe(open);
  });
});
