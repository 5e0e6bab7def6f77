import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much a request asks for, told before anything is done. */
export interface Measure {
  /** Fields that would be answered, lists counted as often as they may be long. */
  readonly cost: number;
  /** Levels of fields below each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

const nothing: Measure = { cost: 0, depth: 0, aliases: 0, directives: 0 };

/** A list without pages is taken to be this long. */
const usualLength = 5;
const defaultPage = 25;
const longestPage = 100;

/** Measures the parts of one document. A fragment is measured once, however often it is spread. */
export class Measurer {
  readonly #measured = new Map<string, Measure>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  ) {}

  selections({ selections }: SelectionSetNode, type: string): Measure {
    return selections.map((selection) => this.#selection(selection, type)).reduce(together, nothing);
  }

  #selection(selection: SelectionNode, type: string): Measure {
    const directives = selection.directives?.length ?? 0;
    const below = this.#below(selection, type);
    return { ...below, directives: below.directives + directives };
  }

  #below(selection: SelectionNode, type: string): Measure {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, type);
      case Kind.INLINE_FRAGMENT:
        return this.selections(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      case Kind.FRAGMENT_SPREAD:
        return this.#spread(selection.name.value);
    }
  }

  /** A fragment that spreads itself is another rule's to refuse; here it is worth nothing. */
  #spread(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    this.#measured.set(name, nothing);
    const fragment = this.fragment(name);
    const measure = fragment ? this.selections(fragment.selectionSet, fragment.typeCondition.name.value) : nothing;
    this.#measured.set(name, measure);
    return measure;
  }

  #field(field: FieldNode, type: string): Measure {
    const name = field.name.value;
    if (name.startsWith('__')) return { ...nothing, aliases: field.alias ? 1 : 0 };
    const returned = this.#typeOf(name, type);
    const named = returned && getNamedType(returned);
    const below =
      field.selectionSet && isCompositeType(named) ? this.selections(field.selectionSet, named.name) : nothing;
    const times = returned ? lengthOf(field, returned) : 1;
    return {
      ...below,
      cost: 1 + times * below.cost,
      depth: 1 + below.depth,
      aliases: below.aliases + (field.alias ? 1 : 0),
    };
  }

  #typeOf(field: string, type: string): GraphQLOutputType | null {
    const parent = this.schema.getType(type);
    return isObjectType(parent) ? (parent.getFields()[field]?.type ?? null) : null;
  }
}

const together = (one: Measure, other: Measure): Measure => ({
  cost: one.cost + other.cost,
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
});

/** A connection is as long as its page, so its `nodes` count once. */
function lengthOf(field: FieldNode, type: GraphQLOutputType): number {
  if (getNamedType(type).name.endsWith('Connection')) return pageLength(field);
  return isList(type) && field.name.value !== 'nodes' ? usualLength : 1;
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function pageLength(field: FieldNode): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first) return defaultPage;
  const asked = first.kind === Kind.INT ? Number(first.value) : longestPage;
  return Math.min(Math.max(asked, 1), longestPage);
}
