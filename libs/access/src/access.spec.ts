import { describe, expect, it } from '@jest/globals';
import { roles } from '@kring/care-network';
import { accessMatrix, isOpenOperation, isOperation, openOperations, reachOf } from './access-matrix.js';
import { maySee } from './personal-fields.js';
import { isWithinReach, reaches } from './reach.js';

describe('the reach of a role', () => {
  it.each([
    ['teamLeader', 'Query.circle', 'team'],
    ['consultant', 'Query.circle', 'team'],
    ['client', 'Query.circle', 'own'],
    ['relative', 'Query.circle', 'own'],
    ['coordinator', 'Query.circle', 'none'],
    ['relative', 'Query.needs', 'none'],
    ['relative', 'Query.suggestions', 'none'],
    ['coordinator', 'Mutation.changePolicy', 'organisation'],
    ['teamLeader', 'Mutation.changePolicy', 'none'],
  ] as const)('of a %s in %s is %s', (role, operation, reach) => {
    expect(reachOf(role, operation)).toBe(reach);
  });

  it('is nowhere wider than the team for anyone but the coordinator, where clients are concerned', () => {
    const aboutClients = Object.keys(accessMatrix)
      .filter(isOperation)
      .filter((operation) => /client|circle|person|tie|consent/i.test(operation));
    const wide = aboutClients.flatMap((operation) =>
      roles.filter((role) => reachOf(role, operation) === 'organisation').map((role) => `${role} ${operation}`),
    );
    expect(wide).toEqual([]);
  });
});

describe('what a viewer may see of a person', () => {
  it('includes the note for the team leader of the team, not of another team', () => {
    expect(maySee('teamLeader', 'Person.note', 'team')).toBe(true);
    expect(maySee('teamLeader', 'Person.note', 'organisation')).toBe(false);
  });

  it('includes the certificate of a relative themselves, not what a team leader noted', () => {
    expect(maySee('relative', 'Person.certificateUntil', 'own')).toBe(true);
    expect(maySee('relative', 'Person.note', 'own')).toBe(false);
  });

  it('has no consents and no notes for a consultant, however near', () => {
    expect(maySee('consultant', 'Person.consents', 'team')).toBe(false);
    expect(maySee('consultant', 'Person.note', 'team')).toBe(false);
  });
});

describe('a distance', () => {
  it('lies within every reach that is at least as wide', () => {
    expect(reaches.filter((reach) => isWithinReach('team', reach))).toEqual(['team', 'organisation']);
  });

  it('that is unknown lies within none', () => {
    expect(reaches.filter((reach) => isWithinReach('none', reach))).toEqual([]);
  });
});

it('an operation is either open to all or has a row, never both', () => {
  expect(openOperations.filter((name) => isOperation(name))).toEqual([]);
  expect(Object.keys(accessMatrix).filter((name) => isOpenOperation(name))).toEqual([]);
});
