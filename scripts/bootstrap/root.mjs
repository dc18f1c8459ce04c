import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The Node that package.json pins; there once the packages are installed. */
export const pinnedNode = join(root, 'node_modules/node/bin/node');
