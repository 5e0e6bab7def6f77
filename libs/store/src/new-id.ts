import type { Branded } from '@kring/care-network';
import { v7 } from 'uuid';

/** A new id: UUID v7, so that ids sort by the moment they were made. */
export const newId = <Id extends Branded<string>>(): Id => v7() as Id;
