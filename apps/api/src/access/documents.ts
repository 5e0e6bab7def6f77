import type { Operation } from '@kring/access';
import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type AnyField = GraphQLField<unknown, unknown>;

/** How many levels of references a generated request follows. */
const levels = 3;

const rootField = (schema: GraphQLSchema, operation: Operation): AnyField => {
  const [kind, name = ''] = operation.split('.');
  const root = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`There is no ${operation} in the schema`);
  return field;
};

/** Every field of a type that needs no argument, and those of what it refers to, so many levels down. */
function selectionOf(type: GraphQLObjectType, left: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const parts = fields.map((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return field.name;
    if (!isObjectType(named) || left === 0) return '';
    const cost = named.name.endsWith('Connection') ? left : left - 1;
    return `${field.name} { ${selectionOf(named, cost)} }`;
  });
  return `__typename ${parts.join(' ')}`.trim();
}

const valueOf = ({ args }: AnyField, name: string): string => {
  const argument = args.find((candidate) => candidate.name === name);
  if (!argument) throw new Error(`There is no argument ${name}`);
  return `$${name}: ${String(argument.type)}`;
};

/** A request for one operation that asks for all it can give, with the variables it takes. */
export function documentFor(schema: GraphQLSchema, operation: Operation, variables: readonly string[]): string {
  const field = rootField(schema, operation);
  const named = getNamedType(field.type);
  const kind = operation.startsWith('Query.') ? 'query' : 'mutation';
  const declared = variables.map((name) => valueOf(field, name)).join(', ');
  const given = variables.map((name) => `${name}: $${name}`).join(', ');
  const selection = isObjectType(named) ? `{ ${selectionOf(named, levels)} }` : '';
  const withBrackets = (text: string): string => (text === '' ? '' : `(${text})`);
  return `${kind} ${withBrackets(declared)} { ${field.name}${withBrackets(given)} ${selection} }`;
}
