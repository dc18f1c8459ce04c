import { Programme1764000000001 } from './0001-programme.js';

/** Every migration, oldest first; a new one is one file and one line. */
export const migrations = [Programme1764000000001] as const;
