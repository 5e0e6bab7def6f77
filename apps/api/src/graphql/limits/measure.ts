import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
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

  /** `page`: how long the page is, when the type is a connection. */
  selections({ selections }: SelectionSetNode, type: string, page = 1): Measure {
    return selections.map((selection) => this.#selection(selection, type, page)).reduce(together, nothing);
  }

  #selection(selection: SelectionNode, type: string, page: number): Measure {
    const directives = selection.directives?.length ?? 0;
    const below = this.#below(selection, type, page);
    return { ...below, directives: below.directives + directives };
  }

  #below(selection: SelectionNode, type: string, page: number): Measure {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, type, page);
      case Kind.INLINE_FRAGMENT:
        return this.selections(selection.selectionSet, selection.typeCondition?.name.value ?? type, page);
      case Kind.FRAGMENT_SPREAD:
        return this.#spread(selection.name.value, page);
    }
  }

  /** A fragment that spreads itself is another rule's to refuse; here it is worth nothing. */
  #spread(name: string, page: number): Measure {
    const key = `${name} ${page}`;
    const known = this.#measured.get(key);
    if (known) return known;
    this.#measured.set(key, nothing);
    const fragment = this.fragment(name);
    const measure = fragment
      ? this.selections(fragment.selectionSet, fragment.typeCondition.name.value, page)
      : nothing;
    this.#measured.set(key, measure);
    return measure;
  }

  #field(field: FieldNode, type: string, page: number): Measure {
    const name = field.name.value;
    if (name.startsWith('__')) return { ...nothing, aliases: field.alias ? 1 : 0 };
    const asked = this.#definitionOf(name, type);
    const returned = asked?.type;
    const named = getNamedType(returned);
    const below =
      field.selectionSet && isCompositeType(named)
        ? this.selections(field.selectionSet, named.name, isConnection(named.name) ? pageLength(field) : 1)
        : nothing;
    const hasPages = asked?.args.some(({ name: argument }) => argument === 'first') ?? false;
    const times = returned ? lengthOf(field, { type, returned, hasPages, page }) : 1;
    return {
      ...below,
      cost: 1 + times * below.cost,
      depth: 1 + below.depth,
      aliases: below.aliases + (field.alias ? 1 : 0),
    };
  }

  #definitionOf(field: string, type: string): GraphQLField<unknown, unknown> | undefined {
    const parent = this.schema.getType(type);
    return isObjectType(parent) ? parent.getFields()[field] : undefined;
  }
}

const together = (one: Measure, other: Measure): Measure => ({
  cost: one.cost + other.cost,
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
});

const isConnection = (type: string): boolean => type.endsWith('Connection');

interface Place {
  readonly type: string;
  readonly returned: GraphQLOutputType;
  /** Whether the field itself takes `first`. */
  readonly hasPages: boolean;
  readonly page: number;
}

/**
 * What stands on a page counts as often as the page is long, also where the page is a plain list; what a connection says
 * beside its page counts once.
 */
function lengthOf(field: FieldNode, { type, returned, hasPages, page }: Place): number {
  if (isConnection(type) && field.name.value === 'nodes') return page;
  if (!isList(returned)) return 1;
  return hasPages ? pageLength(field) : usualLength;
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function pageLength(field: FieldNode): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first) return defaultPage;
  const asked = first.kind === Kind.INT ? Number(first.value) : longestPage;
  return Math.min(Math.max(asked, 1), longestPage);
}
