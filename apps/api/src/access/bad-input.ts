import { getNamedType, isInputObjectType, isListType, isNonNullType, type GraphQLInputField } from 'graphql';

/** A bad value of a field, and what must be said of it. */
export interface Bad {
  readonly value: unknown;
  readonly errors: readonly { readonly code: string; readonly field: string }[];
}

const tooLong = 'x'.repeat(5000);

const scalar = (type: string, required: boolean): readonly [value: unknown, code: string] | null => {
  switch (type) {
    case 'ID':
      return ['no id', 'INVALID'];
    case 'String':
      return required ? ['  ', 'REQUIRED'] : [tooLong, 'TOO_LONG'];
    case 'Int':
    case 'Float':
      return [-1, 'OUT_OF_RANGE'];
    case 'CalendarDay':
      return ['2026-02-30', 'INVALID'];
    default:
      return null;
  }
};

const skill: Bad = { value: 'no.skill', errors: [{ code: 'UNKNOWN_SKILL', field: 'skill' }] };
const skills: Bad = { value: ['garden', 'no.skill'], errors: [{ code: 'UNKNOWN_SKILL', field: 'skills.1' }] };

const symbol: Bad = { value: 'no symbol', errors: [{ code: 'INVALID_SYMBOL', field: 'symbol' }] };

const times = (field: string): Bad => ({
  value: [
    { weekday: 1, startMinute: 600, endMinute: 660 },
    { weekday: 8, startMinute: 600, endMinute: 660 },
    { weekday: 1, startMinute: 660, endMinute: 600 },
  ],
  errors: [
    { code: 'INVALID_TIME', field: `${field}.1` },
    { code: 'INVALID_TIME', field: `${field}.2` },
  ],
});

const place = (field: string): Bad => ({
  value: { name: ' ', latitude: 91, longitude: -181 },
  errors: [
    { code: 'REQUIRED', field: `${field}.name` },
    { code: 'OUT_OF_RANGE', field: `${field}.latitude` },
    { code: 'OUT_OF_RANGE', field: `${field}.longitude` },
  ],
});

const handPlace: Bad = {
  value: { depth: -1, angle: 2 },
  errors: [
    { code: 'OUT_OF_RANGE', field: 'handPlace.depth' },
    { code: 'OUT_OF_RANGE', field: 'handPlace.angle' },
  ],
};

const file: Bad = {
  value: [{ name: ' ', content: 'no base64' }],
  errors: [
    { code: 'REQUIRED', field: 'files.0.name' },
    { code: 'INVALID', field: 'files.0.content' },
  ],
};

const choice: Bad = {
  value: [{ index: -1, ring: 5 }],
  errors: [
    { code: 'OUT_OF_RANGE', field: 'people.0.index' },
    { code: 'OUT_OF_RANGE', field: 'people.0.ring' },
  ],
};

const freed: Bad = {
  value: [{ needId: 'no id', hoursPerWeek: -1 }],
  errors: [
    { code: 'INVALID', field: 'freesFor.0.needId' },
    { code: 'OUT_OF_RANGE', field: 'freesFor.0.hoursPerWeek' },
  ],
};

const handedOn: Bad = {
  value: [{ byTeamId: 'no id', taskId: 'no id', hoursPerWeek: -1 }],
  errors: [
    { code: 'INVALID', field: 'handovers.0.byTeamId' },
    { code: 'INVALID', field: 'handovers.0.taskId' },
    { code: 'OUT_OF_RANGE', field: 'handovers.0.hoursPerWeek' },
  ],
};

const released: Bad = {
  value: [{ id: 'no id', expectedVersion: 1 }],
  errors: [{ code: 'INVALID', field: 'choices.0.id' }],
};

/** The worst that can be sent in a field of an input; `null` when GraphQL itself refuses all that is bad, or any number may be a version. */
export function badValueOf({ name, type }: GraphQLInputField): Bad | null {
  const named = getNamedType(type);
  if (name === 'expectedVersion') return null;
  if (name === 'skill') return skill;
  if (name === 'skills') return skills;
  if (name === 'symbol') return symbol;
  if (named.name === 'PlanChoiceVersionInput') return released;
  if (named.name.startsWith('Plan')) return null;
  if (named.name === 'GivenFileInput') return file;
  if (named.name === 'ImportChoiceInput') return choice;
  if (named.name === 'FreedHoursInput') return freed;
  if (named.name === 'HandoverInput') return handedOn;
  if (name === 'pasted') return null;
  if (named.name === 'HandPlaceInput') return handPlace;
  if (isInputObjectType(named)) return named.name === 'PlaceInput' ? place(name) : times(name);
  if (isListType(isNonNullType(type) ? type.ofType : type)) return null;
  const bad = scalar(named.name, isNonNullType(type));
  return bad && { value: bad[0], errors: [{ code: bad[1], field: name }] };
}
