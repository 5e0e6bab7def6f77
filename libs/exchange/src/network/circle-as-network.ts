import type { FileReading, ImportedCircle } from '../imported-circle.js';
import { noNetwork, type NetworkFile, type NetworkReading } from './network-file.js';

/** A circle as a network: the client is tied to everyone in it, and the sectors are the groups. */
const networkOf = ({ format, clientName, people, tiesAmong, remarks }: ImportedCircle): NetworkFile => ({
  format,
  ego: { id: 'client', label: clientName, values: {} },
  nodes: people.map(({ key, name, sector, deceased }) => ({
    id: key,
    label: name,
    values: { ...(sector ? { sector } : {}), ...(deceased ? { deceased: 'true' } : {}) },
  })),
  ties: tiesAmong.map(({ from, to }) => ({ from, to, weight: 1 })),
  remarks,
});

/** Takes a circle that was read for import as a network to measure. */
export const asNetwork = (reading: FileReading): NetworkReading =>
  reading.ok ? { ok: true, networks: [networkOf(reading.circle)] } : noNetwork(...reading.problems);
