import { GraphQLError, type ASTVisitor, type OperationDefinitionNode, type ValidationContext } from 'graphql';
import { Measurer, type Measure } from './measure.js';

/** Tokens in a document, before it is parsed any further. */
export const mostTokens = 1000;

/** Well above what the screens ask, well below what would hurt. */
export const limits: Measure = { cost: 30_000, depth: 12, aliases: 20, directives: 20 };

/** Refuses a request that asks for too much, or for a kind of operation that is not served: nothing else would refuse it. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const schema = context.getSchema();
  const measurer = new Measurer(schema, (name) => context.getFragment(name));
  return {
    OperationDefinition(operation) {
      const root = schema.getRootType(operation.operation);
      if (!root) return context.reportError(notServed(operation));
      const measure = measurer.selections(operation.selectionSet, root.name);
      for (const [name, most] of Object.entries(limits)) {
        if (measure[name as keyof Measure] > most) context.reportError(tooMuch(name, most));
      }
    },
  };
}

const notServed = (node: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(`This server has no operations of the kind ${node.operation}.`, { nodes: node });

const tooMuch = (name: string, most: number): GraphQLError =>
  new GraphQLError(`This request has more than ${most} ${name}.`, { extensions: { code: 'LIMIT_EXCEEDED' } });
