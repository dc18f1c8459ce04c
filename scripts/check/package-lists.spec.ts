import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const { faultsInPackageLists } = (await import(join(process.cwd(), 'scripts/check/package-lists.mjs'))) as {
  faultsInPackageLists: (root: string) => string[];
};

const root = { 'package.json': { workspaces: ['libs/*'], devDependencies: { knip: '^6.0.0' } } };

function checkout(files: Record<string, string | object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'troth-packages-'));
  for (const [path, content] of Object.entries({ ...root, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

describe('the lists of packages', () => {
  it('are in order in this checkout', () => {
    expect(faultsInPackageLists(process.cwd())).toEqual([]);
  });

  it('name a version for each package', () => {
    const folder = checkout({ 'libs/a/package.json': { dependencies: { zod: '*', uuid: '^14.0.0', pg: 'latest' } } });
    expect(faultsInPackageLists(folder)).toEqual([
      'libs/a/package.json: "zod" is "*"; name a version, as in ^1.2.3.',
      'libs/a/package.json: "pg" is "latest"; name a version, as in ^1.2.3.',
    ]);
  });

  it('hold what a room imports, although the root has it too', () => {
    const folder = checkout({ 'libs/a/package.json': {}, 'libs/a/src/a.ts': `import { main } from 'knip';` });
    expect(faultsInPackageLists(folder)).toEqual([
      'libs/a/src/a.ts imports knip: put it among the dependencies of libs/a/package.json.',
    ]);
  });

  it('hold among the dependencies what production loads; specs may use the others', () => {
    const source = `import { it } from '@jest/globals';\nimport type { Tree } from './tree.js';`;
    const folder = checkout({
      'libs/a/package.json': { devDependencies: { '@jest/globals': '^30.0.0' } },
      'libs/a/src/a.spec.ts': source,
      'libs/a/src/a.ts': source,
    });
    expect(faultsInPackageLists(folder)).toEqual([
      'libs/a/src/a.ts imports @jest/globals: put it among the dependencies of libs/a/package.json.',
    ]);
  });
});
