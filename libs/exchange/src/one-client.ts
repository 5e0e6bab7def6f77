import { fileProblem, type ClientInFile, type FileReading } from './imported-circle.js';

type OneClient =
  | { readonly ok: true; readonly client: ClientInFile | null; readonly isChosen: boolean }
  | Extract<FileReading, { readonly ok: false }>;

/** As many as a sentence can hold. */
const mostNamed = 40;

/** Ids as files write them are long: `Patient/12` may be called `12`. */
const isCalled =
  (wanted: string) =>
  ({ id, name }: ClientInFile): boolean =>
    [id, id.replace(/^[A-Za-z]+\//, ''), name].includes(wanted);

/**
 * Whose circle to read. Where files tell of several clients and none of them is wanted, the refusal says how many there are
 * and by which ids to choose; their names go along apart, for whoever gave the file.
 */
export function oneClient(clients: readonly ClientInFile[], wanted: string | null): OneClient {
  const [only, another] = clients;
  if (!another && wanted === null) return { ok: true, client: only ?? null, isChosen: false };
  const called = wanted === null ? [] : clients.filter(isCalled(wanted));
  const exactly = called.find(({ id }) => id === wanted) ?? (called.length === 1 ? called[0] : undefined);
  if (exactly) return { ok: true, client: exactly, isChosen: clients.length > 1 };
  const ids = clients.slice(0, mostNamed).map(({ id }) => id);
  const choose = [...ids, ...(clients.length > ids.length ? ['…'] : [])].join(', ');
  return {
    ok: false,
    problems: [fileProblem('SEVERAL_CLIENTS', undefined, { count: clients.length, choose })],
    clients,
  };
}
