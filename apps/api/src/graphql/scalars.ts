import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { GraphQLError } from 'graphql';

const asText = (kind: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`${kind} is written as text.`);
};

const textOf = (kind: string, node: ValueNode): string => asText(kind, node.kind === Kind.STRING ? node.value : null);

/** Any text comes in: whether it is a day that exists is told with the input's other problems. */
@Scalar('CalendarDay', () => CalendarDayScalar)
export class CalendarDayScalar implements CustomScalar<string, string> {
  readonly description = 'A day without a time zone, ISO 8601: 2026-11-24.';
  readonly parseValue = (value: unknown): string => asText('CalendarDay', value);
  readonly serialize = (value: unknown): string => asText('CalendarDay', value);
  readonly parseLiteral = (node: ValueNode): string => textOf('CalendarDay', node);
}

@Scalar('Instant', () => InstantScalar)
export class InstantScalar implements CustomScalar<string, string> {
  readonly description = 'A moment in UTC, ISO 8601: 2026-11-24T18:00:00.000Z.';
  readonly parseValue = (value: unknown): string => asText('Instant', value);
  readonly serialize = (value: unknown): string => asText('Instant', value);
  readonly parseLiteral = (node: ValueNode): string => textOf('Instant', node);
}
