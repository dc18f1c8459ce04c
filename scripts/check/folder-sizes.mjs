import { globSync } from 'node:fs';
import { dirname } from 'node:path';

const MOST_FILES = 20;

/** Registries: folders of like things, each of which has a line in the same file. */
const registries = new Set([
  'libs/domain/src/events',
  'libs/domain/src/milestones',
  'libs/domain/src/attention',
  'libs/database/src/migrations',
]);

/** Folders of the checkout with more than 20 source files, specs not counted, a sentence each. */
export function faultsInFolderSizes(root) {
  const files = globSync('{libs,apps,test,bench,scripts}/**/*.{ts,tsx,mjs}', {
    cwd: root,
    exclude: ['**/node_modules/**', '**/dist/**'],
  });
  const sources = files.filter((file) => !/\.spec\.tsx?$/.test(file));
  return [...Map.groupBy(sources, (file) => dirname(file).replaceAll('\\', '/'))]
    .filter(([folder, { length }]) => length > MOST_FILES && !registries.has(folder))
    .map(([folder, { length }]) => `${folder} holds ${length} files, at most ${MOST_FILES}: give a part a folder.`)
    .sort();
}
