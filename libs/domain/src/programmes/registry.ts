import { PublishedProgrammes } from './published-programmes.js';
import { version1 } from './version-1/version-1.js';

/**
 * Every version of the programme that a couple may still be in, the newest last. A new one is its folder and its line
 * here; a published one is never edited in its meaning.
 */
export const programmes = new PublishedProgrammes(version1);
