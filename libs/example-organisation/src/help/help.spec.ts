import { describe, expect, it } from '@jest/globals';
import { checkExperiment, checkWork, isOpenFor, policyGrounds } from '@kring/care-network';
import { isKnownSkill } from '@kring/skills';
import { exampleOrganisation } from '../example-organisation.js';

const today = '2026-11-24';
const example = exampleOrganisation({ today });
const large = exampleOrganisation({ today, clients: 600, seed: 4 });

describe('help in the example', () => {
  it('is written as the model wants it', () => {
    const work = [...large.offers, ...large.needs, ...large.tasks];
    expect(work.flatMap((item) => checkWork(item, isKnownSkill))).toEqual([]);
  });

  it('is offered by living people who can do it', () => {
    const people = new Map(large.people.map((known) => [known.person.id, known]));
    const strange = large.offers.filter(({ personId, skills }) => {
      const { person, skills: held } = people.get(personId)!;
      return (
        person.deceased || person.kind !== 'person' || skills.some((code) => !held.some(({ skill }) => skill === code))
      );
    });
    expect(strange).toEqual([]);
  });

  it('speaks of one organisation only: what is referred to is there', () => {
    const ids = new Set<string>([
      ...large.teams.flatMap(({ team, members }) => [team.id, ...members.map(({ id }) => id)]),
      ...large.clients.map(({ client }) => client.id),
      ...[...large.people.map(({ person }) => person), ...large.offers, ...large.needs, ...large.tasks].map(
        ({ id }) => id,
      ),
      ...[...large.policies, ...large.matches].map(({ id }) => id),
    ]);
    const referred: readonly (string | null)[] = [
      ...large.ties.flatMap(({ clientId, from, to }) => [clientId, from, to]),
      ...large.offers.flatMap(({ personId, audience }) => [
        personId,
        audience.kind === 'client' ? audience.clientId : null,
      ]),
      ...large.needs.flatMap(({ teamId, beneficiary }) => [
        teamId,
        beneficiary.kind === 'client' ? beneficiary.clientId : null,
      ]),
      ...large.policies.map(({ ownerId }) => ownerId),
      ...large.experiments.flatMap(({ policyId, teamId }) => [policyId, teamId]),
      ...large.matches.flatMap(({ offerId, target }) => [
        offerId,
        target.kind === 'need' ? target.needId : target.taskId,
      ]),
      ...large.agreements.map(({ matchId }) => matchId),
      ...large.accounts.flatMap(({ account, worksIn, guides }) => [
        account.teamMemberId,
        account.personId,
        account.clientId,
        ...worksIn,
        ...guides,
      ]),
    ];
    expect(referred.filter((id) => id !== null && !ids.has(id))).toEqual([]);
  });

  it('has policies on all four grounds, each with an owner', () => {
    expect(new Set(example.policies.map(({ ground }) => ground))).toEqual(new Set(policyGrounds));
    expect(example.policies.filter(({ ownerId }) => ownerId === null)).toEqual([]);
  });

  it('has one experiment that runs and one that ended, both under a custom', () => {
    const policyOf = (id: string) => example.policies.find((policy) => policy.id === id)!;
    expect(
      example.experiments.flatMap((experiment) => checkExperiment(policyOf(experiment.policyId), experiment)),
    ).toEqual([]);
    expect(
      example.experiments.map((experiment) => [experiment.state, isOpenFor(experiment, experiment.teamId, today)]),
    ).toEqual([
      ['agreed', true],
      ['ended', false],
    ]);
  });

  it('has some requests answered already, and one that waits', () => {
    const states = new Set(example.matches.map(({ state }) => state));
    expect(states).toEqual(new Set(['accepted', 'proposed', 'declined']));
    expect(example.agreements).toHaveLength(example.matches.filter(({ state }) => state === 'accepted').length);
  });
});
