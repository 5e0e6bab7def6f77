import { mayChange, type ChangeableField } from '@kring/access';
import type { Role } from '@kring/care-network';
import type { PersonContent } from '@kring/store';
import type { ChangePersonInput } from '../dto/person-inputs.js';

/** What a person becomes. A field that this role may not change stays as it was: who cannot see a note cannot erase it. */
export function changedPerson(recorded: PersonContent, input: ChangePersonInput, role: Role): PersonContent {
  const kept = <Value>(field: ChangeableField, before: Value, after: Value): Value =>
    mayChange(role, field) ? after : before;
  return {
    name: input.name,
    kind: input.kind,
    deceased: input.deceased,
    birthYear: input.birthYear ?? null,
    speaks: input.speaks,
    home: input.home ?? null,
    symbol: recorded.symbol,
    certificateUntil: kept('Person.certificateUntil', recorded.certificateUntil, input.certificateUntil ?? null),
    note: kept('Person.note', recorded.note, input.note ?? null),
  };
}
