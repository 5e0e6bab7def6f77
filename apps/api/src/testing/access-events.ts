import { query } from '@kring/store';

/** Who saw or changed the data of this client? */
export const accessEvents = query<{ operation: string; role: string }>(
  'testing.accessEvents',
  `MATCH (event:AccessEvent)-[:ABOUT]->(:Client {id: $clientId})
   RETURN event.operation AS operation, event.role AS role`,
);
