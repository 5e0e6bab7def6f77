import { languages, roles, sectors, taskKinds } from '@kring/care-network';
import { registerEnumType } from '@nestjs/graphql';

/** Makes a GraphQL enum of a list of the model. Use what it gives in `@Field(() => …)`; the values are the texts themselves. */
export function enumOf<Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
): Readonly<Record<Value, Value>> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(members, { name, description });
  return members;
}

export const RoleEnum = enumOf('Role', roles, 'What someone comes to do; it decides what they may see.');
export const LanguageEnum = enumOf('Language', languages, 'The languages of the product.');
export const TaskKindEnum = enumOf('TaskKind', taskKinds, 'The kinds of work that a policy can speak about.');
export const SectorEnum = enumOf(
  'Sector',
  sectors,
  'Where people know each other from: family; friends and acquaintances; work, school and club; paid to be there.',
);
