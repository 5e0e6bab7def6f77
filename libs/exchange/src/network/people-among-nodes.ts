import { atPath, remark, type Remark } from '../imported-circle.js';
import { kindFrom } from '../roster/values.js';
import type { NetworkNode } from './network-file.js';

const typeOf = ({ values }: NetworkNode): string => values['networkcanvastype'] ?? '';

const isPerson = (type: string): boolean => /^(persons?|people|alters?|personen|persoon)$/i.test(type.trim());

export interface PeopleAmongNodes {
  readonly people: readonly NetworkNode[];
  readonly remarks: readonly Remark[];
}

/**
 * Who of the nodes is someone. An interview of Network Canvas may ask of people and of places, events or things too: where
 * it has people, only they and what is a kind that Kring knows (an organisation, a pet) come in.
 */
export function peopleAmong(nodes: readonly NetworkNode[]): PeopleAmongNodes {
  if (!nodes.some((node) => isPerson(typeOf(node)))) return { people: nodes, remarks: [] };
  const kindOf = (node: NetworkNode): string => (isPerson(typeOf(node)) ? '' : (kindFrom(typeOf(node)) ?? ''));
  const stays = (node: NetworkNode): boolean => typeOf(node) === '' || isPerson(typeOf(node)) || kindOf(node) !== '';
  return {
    people: nodes
      .filter(stays)
      .map((node) => (kindOf(node) === '' ? node : { ...node, values: { ...node.values, kind: kindOf(node) } })),
    remarks: nodes
      .filter((node) => !stays(node))
      .map((node) => remark('PERSON_NOT_KEPT', atPath(node.id), { reason: `a ${typeOf(node)}` })),
  };
}
