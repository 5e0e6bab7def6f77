import type { Role } from '@kring/care-network';
import { reachInRow, type Reach, type Row } from './reach.js';

const [none, own, team, all] = ['none', 'own', 'team', 'organisation'] as const;

/**
 * Role x operation x whose data: one row per query and mutation of the API. A reach of `none` is refused; any
 * other reach narrows every Cypher query of the operation (`libs/store/src/scope.ts`).
 */
// prettier-ignore
export const accessMatrix = {
  //                            teamLeader consultant client  relative coordinator
  'Query.organisation':        [all,       all,       all,    all,     all],
  'Query.skills':              [all,       all,       all,    all,     all],
  'Query.teams':               [team,      team,      own,    own,     all],
  'Query.team':                [team,      team,      own,    own,     all],
  'Query.client':              [team,      team,      own,    own,     none],
  'Query.circle':              [team,      team,      own,    own,     none],
  'Query.circleSequence':      [team,      team,      own,    own,     none],
  'Query.circleHistory':       [team,      team,      own,    own,     none],
  'Query.circleUndo':          [team,      team,      own,    own,     none],
  'Query.clientsTakenBack':    [team,      team,      none,   none,    none],
  'Query.circleAt':            [team,      team,      own,    own,     none],
  'Query.circleVersions':      [team,      team,      own,    none,    none],
  'Query.circleFile':          [team,      team,      own,    none,    none],
  'Query.circleImport':        [team,      team,      own,    none,    none],
  'Query.person':              [team,      team,      own,    own,     none],
  'Query.photo':               [team,      team,      own,    own,     none],
  'Query.personToForget':      [team,      none,      none,   none,    none],
  'Query.offers':              [team,      team,      own,    own,     none],
  'Query.offer':               [team,      team,      own,    own,     none],
  'Query.needs':               [team,      team,      own,    none,    none],
  'Query.need':                [team,      team,      own,    own,     none],
  'Query.tasks':               [team,      team,      none,   none,    all],
  'Query.policies':            [all,       all,       none,   none,    all],
  'Query.policy':              [all,       all,       none,   none,    all],
  'Query.workUndo':            [team,      team,      own,    none,    all],
  'Query.workHistory':         [team,      team,      own,    none,    all],
  'Query.requests':            [none,      none,      own,    own,     none],
  'Query.matches':             [team,      team,      none,   none,    none],
  'Query.agreements':          [team,      team,      none,   none,    none],
  'Query.suggestions':         [team,      team,      none,   none,    none],
  'Query.teamBarriers':        [team,      team,      none,   none,    all],
  'Query.planJob':             [team,      team,      none,   none,    all],
  // A concern is for who must act on it: the team leaders of the team that keeps it. Who coordinates sees that they are
  // looked at again, as a number. Nobody else learns that there is one: see ADR 0015.
  'Query.concerns':            [team,      none,      none,   none,    none],
  'Query.standingConcerns':    [team,      none,      none,   none,    none],
  'Query.concernCount':        [team,      none,      none,   none,    all],
  'Query.keptPlans':           [team,      team,      none,   none,    all],
  'Query.keptPlan':            [team,      team,      none,   none,    all],
  'Query.planChoices':         [team,      team,      none,   none,    none],

  'Mutation.addClient':        [team,      none,      none,   none,    none],
  'Mutation.addPerson':        [team,      team,      own,    none,    none],
  'Mutation.changePerson':     [team,      none,      own,    own,     none],
  'Mutation.importCircle':     [team,      team,      own,    none,    none],
  'Mutation.setPhoto':         [team,      none,      own,    own,     none],
  'Mutation.removePhoto':      [team,      none,      own,    own,     none],
  'Mutation.setSymbol':        [team,      none,      own,    own,     none],
  'Mutation.removeFromCircle': [team,      none,      own,    none,    none],
  'Mutation.mergePeople':      [team,      none,      own,    none,    none],
  'Mutation.forgetPerson':     [team,      none,      none,   none,    none],
  'Mutation.addTie':           [team,      team,      own,    none,    none],
  'Mutation.changeTie':        [team,      team,      own,    none,    none],
  'Mutation.moveOnMap':        [team,      team,      own,    none,    none],
  'Mutation.rearrangeMap':     [team,      team,      own,    none,    none],
  'Mutation.removeTie':        [team,      team,      own,    none,    none],
  'Mutation.recordContact':    [team,      team,      own,    own,     none],
  'Mutation.setWhoSees':      [none,      none,      own,    none,    none],
  'Mutation.reverseChange':    [team,      team,      own,    own,     none],
  'Mutation.saveVersion':      [team,      team,      own,    none,    none],
  'Mutation.removeVersion':    [team,      team,      own,    none,    none],
  'Mutation.recordSkill':      [team,      team,      own,    own,     none],
  'Mutation.removeSkill':      [team,      team,      own,    own,     none],
  'Mutation.recordConsent':    [team,      none,      own,    own,     none],
  'Mutation.withdrawConsent':  [team,      none,      own,    own,     none],

  'Mutation.recordOffer':      [team,      team,      own,    own,     none],
  'Mutation.changeOffer':      [team,      none,      own,    own,     none],
  'Mutation.confirmOffer':     [team,      none,      own,    own,     none],
  'Mutation.pauseOffer':       [team,      none,      own,    own,     none],
  'Mutation.resumeOffer':      [team,      none,      own,    own,     none],
  'Mutation.withdrawOffer':    [team,      none,      own,    own,     none],
  'Mutation.recordNeed':       [team,      team,      own,    none,    none],
  'Mutation.changeNeed':       [team,      none,      own,    none,    none],
  'Mutation.withdrawNeed':     [team,      none,      own,    none,    none],
  'Mutation.reopenNeed':       [team,      none,      own,    none,    none],
  'Mutation.recordTask':       [team,      team,      none,   none,    all],
  'Mutation.changeTask':       [team,      none,      none,   none,    all],
  'Mutation.removeTask':       [team,      none,      none,   none,    all],
  'Mutation.recordPolicy':     [none,      none,      none,   none,    all],
  'Mutation.changePolicy':     [none,      none,      none,   none,    all],
  'Mutation.reverseWork':      [team,      team,      own,    none,    all],
  'Mutation.proposeExperiment':[team,      none,      none,   none,    all],
  'Mutation.agreeExperiment':  [none,      none,      none,   none,    all],
  'Mutation.declineExperiment':[none,      none,      none,   none,    all],
  'Mutation.endExperiment':    [none,      none,      none,   none,    all],
  'Mutation.proposeMatch':     [team,      none,      none,   none,    none],
  'Mutation.withdrawMatch':    [team,      none,      none,   none,    none],
  'Mutation.answerMatch':      [none,      none,      own,    own,     none],
  'Mutation.recordConcern':    [team,      none,      none,   none,    none],
  'Mutation.reviewConcern':    [team,      none,      none,   none,    none],
  'Mutation.liftConcern':      [team,      none,      none,   none,    none],
  'Mutation.undoConcern':      [team,      none,      none,   none,    none],
  'Mutation.startPlan':        [team,      team,      none,   none,    all],
  'Mutation.cancelPlan':       [team,      team,      none,   none,    all],
  'Mutation.changePlan':       [team,      team,      none,   none,    all],
  'Mutation.undoPlan':         [team,      team,      none,   none,    all],
  'Mutation.weighBarriersAgain': [team,    team,      none,   none,    all],
  'Mutation.keepPlan':         [team,      none,      none,   none,    none],
  'Mutation.removeKeptPlan':   [team,      none,      none,   none,    none],
  'Mutation.pinHelp':          [team,      none,      none,   none,    none],
  'Mutation.keepApart':        [team,      none,      none,   none,    none],
  'Mutation.keepWhole':        [team,      none,      none,   none,    none],
  'Mutation.releaseChoices':   [team,      none,      none,   none,    none],
} as const satisfies Readonly<Record<`${'Query' | 'Mutation'}.${string}`, Row>>;

/** What someone may do before anybody knows who they are. Nothing of a circle is behind it. */
export const openOperations = [
  'Query.viewer',
  'Query.welcome',
  'Mutation.signInAsPersona',
  'Mutation.signOut',
  'Mutation.loadExample',
  'Mutation.setUpOrganisation',
] as const;

/** A root field that has a row in the matrix, such as `Query.circle`. */
export type Operation = keyof typeof accessMatrix;
/** A root field for whoever is not signed in. */
export type OpenOperation = (typeof openOperations)[number];

/** Whether a field of the schema, such as `Query.circle`, has a row in the matrix. One without is refused to everybody. */
export const isOperation = (name: string): name is Operation => Object.hasOwn(accessMatrix, name);

/** Whether somebody who is not signed in may ask it. */
export const isOpenOperation = (name: string): name is OpenOperation =>
  (openOperations as readonly string[]).includes(name);

/** How far a role reaches in an operation; `none` means that it may not be asked at all. */
export const reachOf = (role: Role, operation: Operation): Reach => reachInRow(accessMatrix[operation], role);
