import type { Role } from '@kring/care-network';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf, RoleEnum } from '../../graphql/enums.js';

export const storeKinds = ['empty', 'demo', 'own'] as const;
export type StoreKind = (typeof storeKinds)[number];

const StoreKindEnum = enumOf(
  'StoreKind',
  storeKinds,
  'empty: nothing there yet; demo: personas sign in by one click; own: a real organisation.',
);

@ObjectType({ description: 'Someone of the example organisation to look through the eyes of.' })
export class Persona {
  @Field(() => ID, { description: 'Their id, to sign in with.' })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What they come to do.' })
  role!: Role;

  @Field(() => String, { description: 'What this persona comes to do, as a text key.' })
  story!: string;
}

@ObjectType({ description: 'What a visitor may do before signing in.' })
export class Welcome {
  @Field(() => StoreKindEnum, { description: 'What this store holds.' })
  store!: StoreKind;

  @Field(() => [Persona], { description: 'Whom a visitor may sign in as; none unless the store is a demo.' })
  personas!: readonly Persona[];
}
