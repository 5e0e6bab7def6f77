import type { Page, PageRequest, PageStart } from '@kring/store';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, WholeNumber } from './shape.js';
import { userProblem } from './user-problem.js';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Ask for the next page with `after`; null on an empty page.' })
  endCursor!: string | null;
}

/** What every connection answers with. */
export interface Connection<Node> {
  nodes: Node[];
  totalCount: number;
  pageInfo: PageInfo;
}

/** The base of the connection of an object type: `class TeamConnection extends connectionOf(Team) {}`. */
export function connectionOf<Node extends object>(node: Type<Node>): Type<Connection<Node>> {
  @ObjectType({ isAbstract: true })
  abstract class NodeConnection implements Connection<Node> {
    @Field(() => [node], { description: 'What stands on this page, in order.' })
    nodes!: Node[];

    @Field(() => Int, { description: 'How many there are on all pages together.' })
    totalCount!: number;

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;
  }
  return NodeConnection as Type<Connection<Node>>;
}

const asCursor = ({ text, id }: PageStart): string => Buffer.from(JSON.stringify([text, id])).toString('base64url');

const isText = (value: unknown): value is string => typeof value === 'string' && !/\p{Surrogate}/u.test(value);

function readCursor(cursor: string): PageStart | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(read) || read.length !== 2) return null;
    const [text, id] = read as readonly unknown[];
    return isText(text) && isText(id) ? { text, id } : null;
  } catch {
    return null;
  }
}

const usualPage = 25;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: usualPage, description: 'How many, 1 to 100.' })
  @WholeNumber(1, 100)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  @Check<string | null | undefined>((field, cursor) =>
    cursor == null || readCursor(cursor) ? [] : [userProblem('INVALID', field, { expected: 'cursor' })],
  )
  after?: string | null;
}

export const pageRequest = ({ first, after }: PageArgs): PageRequest => ({
  first: first ?? usualPage,
  after: after == null ? null : readCursor(after),
});

export const asConnection = <Item, Node>(page: Page<Item>, asNode: (item: Item) => Node): Connection<Node> => ({
  nodes: page.items.map(asNode),
  totalCount: page.totalCount,
  pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.end === null ? null : asCursor(page.end) },
});
