import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { withoutLine } from './registries.js';
import { TreeCopy } from './tree-copy.js';
import { typeFaults } from './type-faults.js';
import { fieldsOf, withoutEach } from './without-field.js';

jest.setTimeout(900_000);

const programmes = 'libs/domain/src/programmes';
const registry = `${programmes}/registry.ts`;
const small = `${programmes}/small-programme`;
const declaration = `${small}/small-programme.ts`;
const stages = ['listening', 'mending', 'singing'].map((id) => `${small}/${id}.ts`);

/** The small programme of the specs, as it would be published. */
function plantProgramme(tree: TreeCopy): void {
  const from = join(process.cwd(), 'libs/domain/spec/small-programme');
  for (const name of readdirSync(from))
    tree.write(`${small}/${name}`, readFileSync(join(from, name), 'utf8').replaceAll('../../src/programmes/', '../'));
  // It is published there, so no spec has to start it.
  tree.write('libs/domain/spec/start-small-programme.ts', 'export function startSmallProgramme(): void {}\n');
}

describe('a new programme', () => {
  let tree: TreeCopy;
  beforeAll(() => {
    tree = new TreeCopy();
    plantProgramme(tree);
  });
  afterAll(() => tree.remove());

  it('is told of by its file where its line was forgotten', () => {
    expect(withoutLine(tree.folder)).toEqual([`${declaration} has no line in ${registry}`]);
  });

  it('is a folder and a line: a couple lives the whole way through it', async () => {
    tree.write(
      registry,
      `import { smallProgramme } from './small-programme/small-programme.js';\n${tree.read(registry)}`,
    );
    tree.change(registry, 'new PublishedProgrammes(version1)', 'new PublishedProgrammes(version1, smallProgramme)');

    expect(withoutLine(tree.folder)).toEqual([]);
    expect(typeFaults(tree.folder, [registry, declaration, ...stages])).toEqual([]);
    const { passed, said } = await tree.jest('test/programmes', `${programmes}/programmes.spec.ts`);
    expect(said).toContain('singing of version small');
    expect(passed ? '' : said).toBe('');
  });

  it('is given one more stage by a file and a line', async () => {
    const stage = `${small}/walking.ts`;
    const walking = tree.read(stages[0]!).replaceAll('listening', 'walking').replaceAll('Listening', 'Walking');
    tree.write(stage, walking);
    tree.write(declaration, `import { walking } from './walking.js';\n${tree.read(declaration)}`);
    tree.change(declaration, '[listening, mending,', '[listening, walking, mending,');

    expect(typeFaults(tree.folder, [declaration, stage])).toEqual([]);
    const { passed, said } = await tree.jest(`${programmes}/programmes.spec.ts`);
    expect(said).toContain('walking of version small');
    expect(passed ? '' : said).toBe('');
  });

  it.each([declaration, ...stages])('does not compile without any one of the fields of %s', (file) => {
    const text = tree.read(file);
    const changed = withoutEach(file, text, fieldsOf(text));
    const faulty = typeFaults(tree.folder, Object.keys(changed), changed).map((fault) => fault.split(':')[0]);
    expect([...new Set(faulty)]).toEqual(Object.keys(changed));
  });

  it.each(stages)('does not compile without any one of the words of %s', (file) => {
    const text = tree.read(file);
    const [, words = ''] = /^const words = defineMessages\(.*\n([^]*?)^\}\);/m.exec(text) ?? [];
    const keys = [...words.matchAll(/^ {2}(\w+):/gm)].map(([, key]) => key!);
    expect(keys.length).toBeGreaterThanOrEqual(6);
    const changed = Object.fromEntries(
      keys.map((key) => [
        file.replace('.ts', `.without-${key}.ts`),
        text.replace(new RegExp(`^ {2}${key}: .*\n`, 'm'), ''),
      ]),
    );
    const faulty = typeFaults(tree.folder, Object.keys(changed), changed).map((fault) => fault.split(':')[0]);
    expect([...new Set(faulty)]).toEqual(Object.keys(changed));
  });
});
