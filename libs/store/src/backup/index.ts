export * from './backup-errors.js';
export type { BackupCounts } from './backup-format.js';
export { exportStore } from './export-store.js';
export { restoreStore, type RestoreOptions } from './restore-store.js';
