import type { CircleChange, Edit, OrganisationData } from '@kring/care-network';
import { editProperties } from '../../history/change-row.js';
import * as history from './history-queries.js';
import { joinRow, loadRow } from './load-row.js';
import { part, type Part } from './part.js';

/** A change that is loaded holds one edit, and has its id: that makes the loading safe to repeat. */
function onlyEditOf({ edits }: CircleChange): Edit {
  const [edit, ...others] = edits;
  if (!edit || others.length > 0) throw new RangeError('A change that is loaded holds one edit');
  return edit;
}

const rowOf = (change: CircleChange) => {
  const edit = onlyEditOf(change);
  if (change.by === null) throw new RangeError('A change that is loaded was made by an account');
  const parents = {
    clientId: change.clientId,
    accountId: change.by.accountId,
    personId: edit.of === 'tie' ? edit.to : edit.personId,
  };
  return loadRow(change.id, { ...editProperties(change, edit, 0), sequence: change.sequence }, parents);
};

/** What led to the circles of now, and the moments with a name. Needs the accounts to be there. */
export const historyParts = ({ changes = [], versions = [] }: OrganisationData): readonly Part[] => [
  part(history.loadChanges, changes.map(rowOf)),
  part(
    history.loadOtherEnds,
    changes.flatMap((change) => {
      const edit = onlyEditOf(change);
      return edit.of === 'tie' ? [joinRow(change.id, edit.from)] : [];
    }),
  ),
  part(
    history.loadVersions,
    versions.map(({ id, clientId, accountId, ...version }) => loadRow(id, version, { clientId, accountId })),
  ),
];
