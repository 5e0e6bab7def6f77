import type { AddressInfo } from 'node:net';
import type { GraphDb } from '@kring/store';
import { plantTwoOrganisations, temporaryStore, testIds } from '@kring/store/testing';
import { pino } from 'pino';
import { createServer } from '../server.js';
import { Clock } from '../store/clock.js';

export type PersonaName = keyof typeof testIds.accounts;

export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { message: string; path?: readonly string[]; extensions: { code: string } }[];
  readonly headers: Headers;
}

export interface Asking {
  /** Who asks; nobody when left out. */
  readonly as?: PersonaName;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestServer {
  readonly url: string;
  readonly db: GraphDb;
  readonly clock: TestClock;
  /** Asks the real server over HTTP. A persona is signed in once for each server. */
  readonly graphql: (query: string, variables?: object, asking?: Asking) => Promise<Answer>;
  /** The `Cookie` header of a signed-in persona. */
  readonly cookieOf: (persona: PersonaName) => Promise<string>;
  /** Personas sign in anew when they ask again: for a test that moves the clock past a session. */
  readonly forgetCookies: () => void;
  readonly stop: () => Promise<void>;
}

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  moment = '2026-11-24T10:00:00.000Z';
  override now(): string {
    return this.moment;
  }
}

export interface TestServerSettings {
  /** Left out, the store holds the two organisations of `testIds`. */
  readonly empty?: boolean;
  /** As `npm start` runs it: no introspection, no suggestions. */
  readonly production?: boolean;
}

/** The real server on a free port, with a Grafeo store of its own. */
export async function startTestServer({
  empty = false,
  production = false,
}: TestServerSettings = {}): Promise<TestServer> {
  const { db, dispose } = await temporaryStore();
  if (!empty) await plantTwoOrganisations(db);
  const clock = new TestClock();
  const app = await createServer({ db, clock, log: pino({ level: 'silent' }), production });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const client = new TestClient(`${url}/graphql`);
  return {
    url,
    db,
    clock,
    graphql: (query, variables, asking) => client.ask(query, variables, asking),
    cookieOf: (persona) => client.cookieOf(persona),
    forgetCookies: () => client.forgetCookies(),
    stop: async () => {
      await app.close();
      await dispose();
    },
  };
}

class TestClient {
  readonly #cookies = new Map<PersonaName, Promise<string>>();

  constructor(private readonly endpoint: string) {}

  async ask(query: string, variables: object = {}, { as, headers = {} }: Asking = {}): Promise<Answer> {
    const cookie = as === undefined ? {} : { cookie: await this.cookieOf(as) };
    const response = await fetch(this.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...cookie, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors, headers: response.headers };
  }

  cookieOf(persona: PersonaName): Promise<string> {
    const known = this.#cookies.get(persona);
    if (known) return known;
    const cookie = this.#signIn(persona);
    this.#cookies.set(persona, cookie);
    return cookie;
  }

  forgetCookies(): void {
    this.#cookies.clear();
  }

  async #signIn(persona: PersonaName): Promise<string> {
    const { headers } = await this.ask(
      'mutation SignIn($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { viewer { name } errors { code field } } }',
      { input: { personaId: testIds.accounts[persona] } },
    );
    const [cookie] = headers.getSetCookie();
    if (cookie === undefined) throw new Error(`${persona} could not sign in`);
    return cookie.slice(0, cookie.indexOf(';'));
  }
}
