import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TreeCopy } from './tree-copy.js';
import { typeFaults } from './type-faults.js';

jest.setTimeout(900_000);

const question = 'libs/domain/src/check-in/questions/calm.ts';
const registry = 'libs/domain/src/check-in/questions/registry.ts';
/** All that follows from the list: where it is checked, kept, read, shown, told and played. */
const followers = [
  'libs/domain/src/check-in/submission.ts',
  'libs/domain/src/record/couple-record.fixture.ts',
  'libs/domain/src/report/weekly-report.ts',
  'libs/contract/src/couples/show.ts',
  'libs/database/src/check-in/check-ins.ts',
  'libs/database/src/enrolment/couple-record.ts',
  'libs/database/src/week/partner-weeks.ts',
  'libs/emails/src/kinds/weekly-report/index.ts',
  'apps/api/src/check-in/look-at-check-in.ts',
  'apps/api/src/coach-couples/story-weeks.ts',
  'apps/standalone/src/demo/story-player.ts',
];
const pages = ['apps/web/src/panels/answers/Answers.tsx', 'apps/web/src/panels/over-the-weeks/OverTheWeeks.tsx'];

/** Every field that a declaration cannot do without. */
const fields = ['id', 'name', 'asked', 'text', 'scale', 'reliability', 'charted', 'reply'];

const planted = (name: string) =>
  readFileSync(join(process.cwd(), `test/change/planted/question/${name}.planted`), 'utf8');

describe('a new question of the check-in', () => {
  let tree: TreeCopy;

  beforeAll(() => {
    tree = new TreeCopy();
    tree.write(question, planted('calm.ts'));
    tree.change(registry, '  focus,\n  readiness,\n}', '  calm,\n  focus,\n  readiness,\n}');
    tree.write(registry, `import { calm } from './calm.js';\n${tree.read(registry)}`);
  });
  afterAll(() => tree.remove());

  it('is a file and a line: everything compiles that follows from the list', () => {
    expect(typeFaults(tree.folder, [registry, question, ...followers])).toEqual([]);
    expect(typeFaults(tree.folder, pages)).toEqual([]);
  });

  it('is asked, checked, kept, rolled up, read from replies, reported, told and exported', async () => {
    const specs = {
      'libs/domain/src/check-in/calm-decided.spec.ts': planted('calm-decided.spec.ts'),
      'libs/emails/src/kinds/weekly-report/calm-told.spec.ts': planted('calm-told.spec.ts'),
      'apps/api/src/check-in/calm-kept.spec.ts': planted('calm-kept.spec.ts'),
    };
    for (const [file, text] of Object.entries(specs)) tree.write(file, text);

    const { passed, said } = await tree.jest(...Object.keys(specs));
    expect({ passed, said }).toMatchObject({ passed: true });
    expect(said).toContain('7 passed');
  });

  it.each(fields)('does not compile without its %s', (field) => {
    const whole = tree.read(question);
    const without = whole.replace(new RegExp(`^  ${field}: .*\\n`, 'm'), '');

    expect(without).not.toBe(whole);
    expect(typeFaults(tree.folder, [question], { [question]: without })).not.toEqual([]);
  });
});
