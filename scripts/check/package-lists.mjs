import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

const code = '**/*.{ts,tsx,mjs,js}';
const left = ['**/node_modules/**', '**/dist/**', 'test/boundaries/planted/**', '.troth/**'];
const testsOnly = /\.(spec|fixture)\.tsx?$|\/spec\//;

/**
 * What is wrong with the package.json files of a checkout, a sentence each: a version that may be any, or an import that
 * the nearest one does not declare. What runs in production may not stand among the devDependencies. (knip finds what is
 * declared and not imported, and takes what the root declares for everybody's.)
 */
export function faultsInPackageLists(root) {
  const { workspaces } = packageOf(root, '.');
  const rooms = workspaces.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }));
  const folders = rooms.map((file) => file.replace(/[\\/]package\.json$/, '')).sort();
  return [
    ...faultsOf(root, '.', globSync(code, { cwd: root, exclude: [...left, ...folders.map((one) => `${one}/**`)] })),
    ...folders.flatMap((folder) => faultsOf(root, folder, globSync(`${folder}/${code}`, { cwd: root, exclude: left }))),
  ];
}

function faultsOf(root, folder, files) {
  const { name: itself, dependencies = {}, devDependencies = {} } = packageOf(root, folder);
  const list = join(folder, 'package.json');
  const loose = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^[\^~]?\d/.test(version))
    .map(([name, version]) => `${list}: "${name}" is "${version}"; name a version, as in ^1.2.3.`);
  // The root's code, and the pages once they are built, load nothing in production.
  const builtOnly = folder === '.' || folder === join('apps', 'web');
  const undeclared = files.flatMap((file) => {
    const has = builtOnly || testsOnly.test(file) ? { ...dependencies, ...devDependencies } : dependencies;
    return packagesIn(root, file)
      .filter((name) => name !== itself && !(name in has))
      .map((name) => `${file} imports ${name}: put it among the dependencies of ${list}.`);
  });
  return [...loose, ...undeclared];
}

function packagesIn(root, file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
  const names = importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => /^[@a-z]/.test(name) && !/^(node|virtual):/.test(name) && !builtinModules.includes(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set(names)];
}

function packageOf(root, folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}
