import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TreeCopy } from './tree-copy.js';
import { typeFaults } from './type-faults.js';
import { fieldsOf, withoutEach } from './without-field.js';

jest.setTimeout(900_000);

const planted = join(process.cwd(), 'test/change/planted');
const kind = 'libs/emails/src/kinds/stage-completed';
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

describe('a new email', () => {
  let tree: TreeCopy;

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

  it('that has no line in the registry is told of by its name, and nothing starts', () => {
    const { passed, said } = tree.jest('libs/emails/src/fold-text.spec.ts');

    expect(passed).toBe(false);
    expect(said).toContain('libs/emails/src/kinds/stage-completed has no line in libs/emails/src/registry.ts');
  });

  it('is a folder and a line: types hold, and it is rendered, asked for, gated and sent', () => {
    tree.change(registry, "  'missed-gently': missedGently,\n", `${line}  'missed-gently': missedGently,\n`);
    tree.write(registry, `import { stageCompleted } from './kinds/stage-completed/index.js';\n${tree.read(registry)}`);

    expect(typeFaults(tree.folder, [registry, `${kind}/index.ts`, ...worker])).toEqual([]);
    const emails = tree.jest('libs/emails/src/registry.spec.ts', kind, toldToBoth);
    expect(emails.said).toContain('stage-completed');
    expect(emails).toMatchObject({ passed: true });
    expect(tree.jest('test/end-to-end/links-change-nothing.spec.ts', '-t', 'are of every kind')).toMatchObject({
      passed: true,
    });
  });

  it('does not compile without any one of its fields', () => {
    const file = `${kind}/index.ts`;
    const whole = tree.read(file);
    const changed = withoutEach(file, whole, fieldsOf(whole));
    const faulty = typeFaults(tree.folder, Object.keys(changed), changed).map((fault) => fault.split(':')[0]);

    expect(fieldsOf(whole)).toHaveLength(12);
    expect([...new Set(faulty)]).toEqual(Object.keys(changed));
  });

  it.each(sentences)('does not compile without the message of its %s', (sentence) => {
    const file = `${kind}/messages.ts`;
    const without = tree.read(file).replace(new RegExp(`^  ${sentence}: .*\\n`, 'm'), '');

    expect(without).not.toBe(tree.read(file));
    expect(typeFaults(tree.folder, [`${kind}/index.ts`], { [file]: without })).not.toEqual([]);
  });

  it('does not compile where its subject names what is no variable', () => {
    const file = `${kind}/messages.ts`;
    const changed = tree.read(file).replace("subject: '", "subject: '{week}: ");

    expect(typeFaults(tree.folder, [`${kind}/index.ts`], { [file]: changed }).join()).toContain("'never'");
  });

  it('whose template names a message that is missing is told of, and nothing starts', () => {
    const template = tree.read(`${kind}/template.txt`);
    tree.write(`${kind}/template.txt`, template.replace('say.intro', 'say.intor'));
    const { passed, said } = tree.jest('libs/emails/src/fold-text.spec.ts');
    tree.write(`${kind}/template.txt`, template);

    expect(passed).toBe(false);
    expect(said).toContain(`${kind}/template.txt: {{say.intor}} names no message`);
  });

  it('does not compile where it says what its facts do not hold', () => {
    const file = `${kind}/index.ts`;
    const changed = tree.read(file).replace("needs: 'couple'", "needs: 'reader'");

    expect(typeFaults(tree.folder, [file], { [file]: changed }).join()).toContain("Property 'couple' does not exist");
  });

  it('does not compile where what asks for it is no subscriber of the worker', () => {
    const file = `${kind}/index.ts`;
    const asked = tree
      .read(file)
      .replace(/ {2}asked: \{(?:.|\n)*?\n {2}\},\n/, "  asked: { by: ['subscriber nobody'] },\n");

    expect(typeFaults(tree.folder, worker, { [file]: asked }).join()).toContain("Property 'nobody' is missing");
  });
});
