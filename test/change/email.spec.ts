import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TreeCopy } from './tree-copy.js';
import { faultsIn, typeFaults } from './type-faults.js';
import { fieldsOf, withoutEach } from './without-field.js';

jest.setTimeout(900_000);

const planted = join(process.cwd(), 'test/change/planted');
const kind = 'libs/emails/src/kinds/stage-completed';
const index = `${kind}/index.ts`;
const messages = `${kind}/messages.ts`;
/** In the worker, which the email itself does not touch. */
const toldToBoth = 'apps/worker/src/subscribers/told-to-both.spec.ts';
const registry = 'libs/emails/src/registry.ts';
const line = "  'stage-completed': stageCompleted,\n";
const worker = [
  'apps/worker/src/delivery/kinds.ts',
  'apps/worker/src/delivery/contents/loaders.ts',
  'apps/worker/src/delivery/contents/fill-emails.ts',
  'apps/worker/src/subscribers/registry.ts',
  'apps/worker/src/ticker/slot-handlers.ts',
];

/** Every sentence that a declaration cannot do without. */
const sentences = ['title', 'when', 'why', 'subject', 'preheader'];

const indexWith = (change: string) => `${kind}/index.with-${change}.ts`;
const withoutFields = (declared: string) => withoutEach(index, declared, fieldsOf(declared));

/** The declaration in every way that is not to compile, each a file that was never written, so that one look tells all. */
function variantsOf(declared: string, said: string): Record<string, string> {
  const saying = (change: string, text: string) => ({
    [indexWith(change)]: declared.replace("'./messages.js'", `'./messages.with-${change}.js'`),
    [`${kind}/messages.with-${change}.ts`]: text,
  });
  const without = (sentence: string) => said.replace(new RegExp(`^  ${sentence}: .*\\n`, 'm'), '');
  return Object.assign(
    {
      ...withoutFields(declared),
      ...saying('all', said),
      ...saying('no-such-variable', said.replace("subject: '", "subject: '{week}: ")),
      [indexWith('facts-of-the-reader')]: declared.replace("needs: 'couple'", "needs: 'reader'"),
    },
    ...sentences.map((sentence) => saying(`no-${sentence}`, without(sentence))),
  ) as Record<string, string>;
}

describe('a new email', () => {
  let tree: TreeCopy;
  let faults: readonly string[];

  beforeAll(() => {
    tree = new TreeCopy();
    for (const name of readdirSync(join(planted, 'stage-completed')))
      tree.write(
        `${kind}/${name.replace('.planted', '')}`,
        readFileSync(join(planted, 'stage-completed', name), 'utf8'),
      );
    tree.write(toldToBoth, readFileSync(join(planted, 'told-to-both.spec.ts.planted'), 'utf8'));
  });
  afterAll(() => tree.remove());

  it('that has no line in the registry is told of by its name, and nothing starts', async () => {
    const { passed, said } = await tree.jest('libs/emails/src/fold-text.spec.ts');

    expect(passed).toBe(false);
    expect(said).toContain('libs/emails/src/kinds/stage-completed has no line in libs/emails/src/registry.ts');
  });

  it('is a folder and a line: types hold, and it is rendered, asked for, gated and sent', async () => {
    tree.change(registry, "  'missed-gently': missedGently,\n", `${line}  'missed-gently': missedGently,\n`);
    tree.write(registry, `import { stageCompleted } from './kinds/stage-completed/index.js';\n${tree.read(registry)}`);

    const whole = [registry, index, ...worker];
    const variants = variantsOf(tree.read(index), tree.read(messages));
    faults = typeFaults(tree.folder, [...whole, ...Object.keys(variants)], variants);
    expect(whole.flatMap((file) => faultsIn(file, faults))).toEqual([]);
    const emails = await tree.jest('libs/emails/src/registry.spec.ts', kind, toldToBoth);
    expect(emails.said).toContain('stage-completed');
    expect(emails).toMatchObject({ passed: true });
    expect(await tree.jest('test/end-to-end/links-change-nothing.spec.ts', '-t', 'are of every kind')).toMatchObject({
      passed: true,
    });
  });

  it('does not compile without any one of its fields', () => {
    const files = Object.keys(withoutFields(tree.read(index)));

    expect(files).toHaveLength(12);
    expect(files.filter((file) => faultsIn(file, faults).length === 0)).toEqual([]);
  });

  it.each(sentences)('does not compile without the message of its %s', (sentence) => {
    expect(faultsIn(indexWith(`no-${sentence}`), faults)).not.toEqual([]);
  });

  it('does not compile where its subject names what is no variable', () => {
    expect(faultsIn(indexWith('no-such-variable'), faults).join()).toContain("'never'");
  });

  it('compiles with its messages in another file', () => {
    expect(faultsIn(indexWith('all'), faults)).toEqual([]);
  });

  it('whose template names a message that is missing is told of, and nothing starts', async () => {
    const template = tree.read(`${kind}/template.txt`);
    tree.write(`${kind}/template.txt`, template.replace('say.intro', 'say.intor'));
    const { passed, said } = await tree.jest('libs/emails/src/fold-text.spec.ts');
    tree.write(`${kind}/template.txt`, template);

    expect(passed).toBe(false);
    expect(said).toContain(`${kind}/template.txt: {{say.intor}} names no message`);
  });

  it('does not compile where it says what its facts do not hold', () => {
    expect(faultsIn(indexWith('facts-of-the-reader'), faults).join()).toContain("Property 'couple' does not exist");
  });

  it('does not compile where what asks for it is no subscriber of the worker', () => {
    const asked = tree
      .read(index)
      .replace(/ {2}asked: \{(?:.|\n)*?\n {2}\},\n/, "  asked: { by: ['subscriber nobody'] },\n");

    expect(typeFaults(tree.folder, worker, { [index]: asked }).join()).toContain("Property 'nobody' is missing");
  });
});
