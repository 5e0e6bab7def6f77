import type { Page } from '@playwright/test';

/** Asks the API as the signed-in page does. */
export const askApi = (
  page: Page,
  query: string,
  variables: object = {},
): Promise<Record<string, Record<string, unknown>>> =>
  page.evaluate(
    async ([text, values]) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
        body: JSON.stringify({ query: text, variables: values }),
      });
      return ((await answer.json()) as { data: Record<string, Record<string, unknown>> }).data;
    },
    [query, variables] as const,
  );
