import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { loadMessages } from '@kring/texts';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, graphql, print } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { makeCache } from '../api/client.js';
import { sessionEnded, sessionLink } from '../api/session-ended.js';
import { underWayLink } from '../api/under-way.js';
import { makeRouter } from '../app/router.js';
import { forgetToasts } from '../design/index.js';
import { refusedLines } from '../history/refused-lines.js';

configure({ asyncUtilTimeout: 8000 });
const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '../../../api/schema.graphql'), 'utf8'));
const dutch = await loadMessages('nl');

/** Answers by field of Query or Mutation, each with the arguments of that field. */
export type Answers = Readonly<Record<string, unknown>>;

/** What a save was sent with. */
export interface Sent {
  readonly operation: string | undefined;
  readonly variables: unknown;
  readonly key: unknown;
}

const connection = (nodes: readonly unknown[]) => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
});

/** A link that answers from the API's own schema: an operation that does not fit it fails the test. */
function answering(answers: Answers, sent: Sent[]): ApolloLink {
  return new ApolloLink((operation) => {
    const { operationName, variables, query } = operation;
    sent.push({ operation: operationName, variables, key: operation.getContext()['idempotencyKey'] });
    return new Observable((observer) => {
      void graphql({ schema, source: print(query), rootValue: answers, variableValues: variables }).then(
        (result) => {
          observer.next(result as ApolloLink.Result);
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
    });
  });
}

/** Shows the whole app at an address, in Dutch, with an API that answers so. */
export function showAt(address: string, answers: Answers) {
  forgetToasts();
  refusedLines([]);
  sessionEnded(false);
  const sent: Sent[] = [];
  const client = new ApolloClient({
    link: ApolloLink.from([sessionLink(), underWayLink(), answering({ ...defaults, ...answers }, sent)]),
    cache: makeCache(),
  });
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  render(
    <IntlProvider locale="nl-NL" messages={dutch}>
      <I18nProvider locale="nl-NL">
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </I18nProvider>
    </IntlProvider>,
  );
  const saves = (name: string) => sent.filter(({ operation }) => operation === name);
  return { user: userEvent.setup(), router, saves };
}

export const team = {
  id: 't1',
  name: 'Huis De Linde',
  version: 1,
  members: [],
  clients: connection([]),
  clientCount: 0,
  openNeedCount: 1,
  viewerCanMap: true,
  viewerCanAddClients: true,
};

export const viewerAs = (role: string, more: object = {}) => ({
  name: 'Marieke Jansen',
  role,
  language: 'nl',
  organisation: { id: 'org', name: 'Stichting Groenrand' },
  teams: role === 'relative' ? [] : [team],
  person: { id: 'p1', name: 'Henk de Vries', offers: [] },
  clients: [],
  viewerCanSeeCircles: true,
  viewerCanManagePolicies: false,
  viewerCanAgreeExperiments: role === 'coordinator',
  viewerCanProposeExperiments: role === 'teamLeader',
  viewerCanRecordConcerns: role === 'teamLeader',
  ...more,
});

const skills = [
  { code: 'activity', name: 'activiteiten', taskKind: 'activity' },
  { code: 'administration', name: 'administratie', taskKind: 'administration' },
  { code: 'administration.bookkeeping', name: 'boekhouden', taskKind: 'administration' },
];

const defaults: Answers = {
  viewer: viewerAs('teamLeader'),
  skills,
  team,
  needs: connection([]),
  tasks: connection([]),
  matches: connection([]),
  agreements: connection([]),
  policies: connection([]),
  teamBarriers: [],
  requests: connection([]),
  suggestions: { ...connection([]), wayOut: null },
  concernCount: { standing: 0, toReview: 0 },
  circleSequence: 0,
  circleUndo: { undo: null, redo: null },
  circleHistory: [],
  workUndo: { undo: null, redo: null },
  workHistory: [],
};

export const nodes = connection;
export const refusedWith = (code: string, field: string | null, facts: Readonly<Record<string, string>> = {}) => ({
  errors: [{ code, field, message: code, facts: Object.entries(facts).map(([name, value]) => ({ name, value })) }],
});
