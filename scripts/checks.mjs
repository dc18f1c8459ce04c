import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatIsStale } from './bootstrap/build.mjs';
import { root } from './bootstrap/root.mjs';
import { faultsInFolderSizes } from './check/folder-sizes.mjs';
import { faultsInImages } from './check/images.mjs';
import { faultsInPackageLists } from './check/package-lists.mjs';

const rooms = ['libs', 'apps', 'test', 'bench'].filter((room) => existsSync(join(root, room)));

/** What reads the code without running it; `npm run check` and `npm test` begin with these. */
export const checks = [
  { name: 'build', run: buildWhatIsStale },
  { name: 'lint', program: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'types, specs too', program: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.tree.json'] },
  { name: 'types of the pages', program: ['node_modules/typescript/bin/tsc', '-p', 'apps/web/tsconfig.json'] },
  { name: 'format', program: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  {
    name: 'boundaries',
    program: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      ...rooms,
    ],
  },
  { name: 'messages', program: ['scripts/check-messages.mjs'] },
  { name: 'SQL', program: ['scripts/check-sql.mjs'] },
  { name: 'lists of packages', run: () => none(faultsInPackageLists(root)) },
  { name: 'images', run: () => none(faultsInImages(root)) },
  { name: 'folders', run: () => none(faultsInFolderSizes(root)) },
  { name: 'dead code', program: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];

async function none(faults) {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
