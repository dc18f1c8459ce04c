export type { BackedUpTable, DatabaseShape } from './database-shape.js';
export { beginLoading, BackupDoesNotFit, type Loading } from './load.js';
export { endRestore, forgetWhoWasSignedIn, restoreIsUnfinished } from './unfinished.js';
export { openSnapshot, type Archiving, type Snapshot } from './snapshot.js';
