import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Effect, Layer, Queue } from 'effect';
import { exportPipeline } from '@codaco/network-exporters/pipeline';
import { InterviewRepository } from '@codaco/network-exporters/services/InterviewRepository';
import { ProtocolRepository } from '@codaco/network-exporters/services/ProtocolRepository';
import { Output } from '@codaco/network-exporters/services/Output';
import { codebook, network } from './interview.mjs';

/*
 * Has Network Canvas itself (its package of exporters, GPL-3, used here and not passed on) write the interview to a folder, the
 * only argument. Runs from a copy beside the installed package, which is no part of this project.
 */

const [folder] = process.argv.slice(2);

const interview = {
  ...{ id: 'bbbbbbbb-0000-4000-8000-000000000001', participantIdentifier: 'case 7', network, protocolHash: 'hash' },
  ...{ startTime: new Date('2026-01-01'), finishTime: null },
};

async function keep({ name, data }) {
  const pieces = [];
  for await (const piece of data) pieces.push(piece);
  writeFileSync(path.join(folder, name), Buffer.concat(pieces));
}

const surroundings = Layer.mergeAll(
  Layer.succeed(InterviewRepository, { getForExport: () => Effect.succeed([interview]) }),
  Layer.succeed(ProtocolRepository, {
    getProtocols: () => Effect.succeed({ hash: { hash: 'hash', name: 'Who is around you', codebook } }),
  }),
  Layer.succeed(Output, {
    begin: () => Effect.succeed({}),
    writeEntry: (_, entry) => Effect.promise(() => keep(entry)),
    end: () => Effect.succeed({}),
  }),
);

const wishes = {
  ...{ exportGraphML: true, exportCSV: true },
  globalOptions: { useScreenLayoutCoordinates: false, screenLayoutHeight: 1, screenLayoutWidth: 1 },
};
const all = Effect.gen(function* () {
  return yield* exportPipeline([interview.id], wishes, yield* Queue.unbounded());
});
const { status, failedExports } = await Effect.runPromise(all.pipe(Effect.provide(surroundings)));
if (status !== 'success') throw new Error(JSON.stringify(failedExports));
