export * from './circle-view.js';
export * from './sector-mark.js';
export { useWords, useRingNames, type Words } from './use-words.js';
export { CircleList, type CircleListProps } from './list/circle-list.js';
export { CircleTable, type CircleTableProps } from './list/circle-table.js';
export type { Grouping } from './list/grouping.js';
export { PersonPanel, type PersonPanelProps } from './panel/person-panel.js';
