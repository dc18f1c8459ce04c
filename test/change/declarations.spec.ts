import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { withoutLine } from './registries.js';
import { TreeCopy } from './tree-copy.js';
import { faultsIn, typeFaults } from './type-faults.js';
import { fieldsOf, withoutEach } from './without-field.js';

jest.setTimeout(900_000);

const root = process.cwd();
const worker = 'apps/worker/src/subscribers';

interface Declaration {
  readonly what: string;
  /** What is planted, a file or a folder, and where. */
  readonly planted: string;
  readonly at: string;
  readonly declares: string;
  /** Its line, before another one, and the name that it imports. */
  readonly registry: string;
  readonly line: string;
  readonly before: string;
  readonly imports: string;
}

const declarations: readonly Declaration[] = [
  {
    what: 'event',
    planted: 'event/promise-thanked.ts',
    at: 'libs/domain/src/events',
    declares: 'promise-thanked.ts',
    registry: 'libs/domain/src/events/catalogue.ts',
    line: '  promiseThanked,\n',
    before: '  weekClosed,\n',
    imports: `import { promiseThanked } from './promise-thanked.js';\n`,
  },
  {
    what: 'use case',
    planted: 'event/thank-for-promise.ts',
    at: 'libs/programme/src/week',
    declares: 'thank-for-promise.ts',
    registry: 'libs/programme/src/index.ts',
    line: `export { thankForPromise } from './week/thank-for-promise.js';\n`,
    before: `export { closeWeeks }`,
    imports: '',
  },
  {
    what: 'reaction',
    planted: 'event/thanks-noted',
    at: `${worker}/thanks-noted`,
    declares: 'thanks-noted.ts',
    registry: `${worker}/registry.ts`,
    line: '  thanksNoted,\n',
    before: '  threeMonthsSlot,\n',
    imports: `import { thanksNoted } from './thanks-noted/thanks-noted.js';\n`,
  },
  {
    what: 'milestone',
    planted: 'milestone/good-start.ts',
    at: 'libs/domain/src/milestones',
    declares: 'good-start.ts',
    registry: 'libs/domain/src/milestones/registry.ts',
    line: `  'good-start': goodStart,\n`,
    before: `  'three-months-after': threeMonthsAfter,\n`,
    imports: `import { goodStart } from './good-start.js';\n`,
  },
  {
    what: 'flag',
    planted: 'flag/says-little.ts',
    at: 'libs/domain/src/attention',
    declares: 'says-little.ts',
    registry: 'libs/domain/src/attention/registry.ts',
    line: `  'says-little': saysLittle,\n`,
    before: '  bounce,\n',
    imports: `import { saysLittle } from './says-little.js';\n`,
  },
  {
    what: 'panel of the couple’s page',
    planted: 'panels/our-weather',
    at: 'apps/web/src/panels/our-weather',
    declares: 'index.ts',
    registry: 'apps/web/src/panels/us-panels.ts',
    line: '  ourWeather,\n',
    before: '  choices,\n',
    imports: `import { ourWeather } from './our-weather';\n`,
  },
  {
    what: 'panel of the coach’s page',
    planted: 'panels/quick-facts',
    at: 'apps/web/src/panels/quick-facts',
    declares: 'index.ts',
    registry: 'apps/web/src/panels/couple-panels.ts',
    line: '  quickFacts,\n',
    before: '  overTheWeeks,\n',
    imports: `import { quickFacts } from './quick-facts';\n`,
  },
];

/** What is planted, as files of the tree; their names end in .planted here, so that nothing takes them for ours. */
function filesOf({ planted, at }: Declaration): Record<string, string> {
  const from = join(root, 'test/change/planted', planted);
  if (planted.endsWith('.ts')) return { [`${at}/${planted.split('/')[1]}`]: readFileSync(`${from}.planted`, 'utf8') };
  const names = readdirSync(from);
  return Object.fromEntries(
    names.map((name) => [`${at}/${name.replace(/\.planted$/, '')}`, readFileSync(join(from, name), 'utf8')]),
  );
}

function withLine(text: string, { imports, line, before }: Declaration): string {
  if (!text.includes(before)) throw new Error(`There is no ${before.trim()} to stand before.`);
  return imports + text.replace(before, line + before);
}

describe('what is declared in one place', () => {
  let tree: TreeCopy;
  /** Each declaration once without each of its fields; and what the compiler says of them, and of what is whole. */
  let variants: Readonly<Record<string, string>> = {};
  const faults: string[] = [];
  beforeAll(() => {
    tree = new TreeCopy();
    for (const declaration of declarations)
      for (const [file, text] of Object.entries(filesOf(declaration))) tree.write(file, text);
  });
  afterAll(() => tree.remove());

  it('is told of by its file where its line was forgotten', () => {
    const forgotten = declarations.filter(({ what }) => what !== 'use case');
    const expected = forgotten.map(({ at, declares, registry }) => `${at}/${declares} has no line in ${registry}`);
    expect(withoutLine(tree.folder).toSorted()).toEqual(expected.toSorted());
    const users = ['libs/programme/src/week/thank-for-promise.ts', `${worker}/thanks-noted/thanks-noted.ts`];
    const forgottenEvent = typeFaults(tree.folder, users);
    for (const user of users)
      expect(faultsIn(user, forgottenEvent)).toContainEqual(expect.stringContaining('promise.thanked'));
  });

  it('is one file or folder and one line each: everything compiles', () => {
    for (const declaration of declarations) {
      const before = tree.read(declaration.registry);
      tree.write(declaration.registry, withLine(before, declaration));
    }
    // All that is asked of the compiler in this state of the tree is asked at once: the rooms take it seconds.
    const kept = declarations.flatMap(({ at, declares, registry }) => [`${at}/${declares}`, registry]);
    variants = Object.assign(
      {},
      ...declarations.filter(({ what }) => what !== 'use case').map(variantsOf),
    ) as typeof variants;
    const files = [...kept, ...Object.keys(variants)];
    for (const ofWeb of [true, false])
      faults.push(
        ...typeFaults(
          tree.folder,
          files.filter((file) => isWeb(file) === ofWeb),
          variants,
        ),
      );

    expect(withoutLine(tree.folder)).toEqual([]);
    expect(kept.flatMap((file) => faultsIn(file, faults))).toEqual([]);
  });

  it('does not compile without any one of its fields', () => {
    const files = Object.keys(variants);
    expect(files.length).toBeGreaterThan(declarations.length);
    expect(files.filter((file) => faultsIn(file, faults).length === 0)).toEqual([]);
  });

  it('is used: recorded and followed, kept and told, flagged, and shown on both pages', async () => {
    plantSpec('thanks', `${worker}/thanks-noted`);
    plantSpec('findings', `${worker}/milestones`);
    plantSpec('pages', 'test/browser');
    const built = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web'], {
      cwd: tree.folder,
      encoding: 'utf8',
    });
    expect(built.status === 0 ? '' : built.stderr).toBe('');

    const { passed, said } = await tree.jest(
      worker + '/thanks-noted',
      `${worker}/milestones`,
      'test/browser/pages.spec',
    );
    expect(said).toContain('5 passed');
    expect({ passed, said }).toMatchObject({ passed: true });
  });

  function variantsOf({ at, declares }: Declaration): Record<string, string> {
    const text = tree.read(`${at}/${declares}`);
    return withoutEach(`${at}/${declares}`, text, fieldsOf(text));
  }

  function plantSpec(name: string, at: string): void {
    tree.write(
      `${at}/${name}.spec.ts`,
      readFileSync(join(root, `test/change/planted/${name}.spec.ts.planted`), 'utf8'),
    );
  }
});

function isWeb(file: string): boolean {
  return file.startsWith('apps/web/');
}
