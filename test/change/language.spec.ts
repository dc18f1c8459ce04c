import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TreeCopy } from './tree-copy.js';

jest.setTimeout(900_000);

interface Message {
  readonly id: string;
  readonly text: string;
}

const checks = join(process.cwd(), 'scripts/check/messages');
const { findMessages } = (await import(join(checks, 'find-messages.mjs'))) as {
  findMessages: (root: string) => readonly Message[];
};

const language = 'libs/messages/src/languages/nl.json';
const registry = 'libs/messages/src/languages.ts';
const spoken = 'libs/emails/src/spoken.spec.ts';

describe('a new language', () => {
  let tree: TreeCopy;
  // Dutch, which has the plural's two forms: English between marks is enough to see that it is spoken.
  const texts = Object.fromEntries(findMessages(process.cwd()).map(({ id, text }) => [id, `‹${text}›`]));
  const speakIt = (translations: Readonly<Record<string, string>>) =>
    tree.write(language, `${JSON.stringify(translations, null, 2)}\n`);

  beforeAll(() => {
    tree = new TreeCopy();
    speakIt(texts);
    tree.change(registry, '  en: {},\n', '  en: {},\n  nl,\n');
    tree.write(registry, `import nl from './languages/nl.json' with { type: 'json' };\n${tree.read(registry)}`);
    tree.write(spoken, readFileSync('test/change/planted/language/spoken.spec.ts.planted', 'utf8'));
  });
  afterAll(() => tree.remove());

  it('is a file and a line: emails and the programme speak it', async () => {
    const { passed, said } = await tree.jest(spoken);
    expect(passed ? '' : said).toBe('');
  });

  it('is spoken by the pages that are built for it', () => {
    const build = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'libs/messages'], {
      cwd: tree.folder,
      encoding: 'utf8',
    });
    expect(build).toMatchObject({ status: 0 });
    const vite = spawnSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'error'],
      { cwd: tree.folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    expect(vite.status === 0 ? '' : vite.stderr).toBe('');
    const files = readdirSync(join(tree.folder, 'dist/apps/web/assets'));
    const pages = files.filter((name) => name.includes('.nl-') && name.endsWith('.js'));
    const code = pages.map((name) => tree.read(`dist/apps/web/assets/${name}`)).join('\n');
    expect(code).toContain('‹Send my answers›');
  });

  it('that has forgotten a message or a variable is told so', async () => {
    const { 'emails.check-in.heading': heading, 'emails.check-in.subject': _, ...others } = texts;
    expect(heading).toContain('{name}');
    speakIt({ ...others, 'emails.check-in.heading': '‹How was your week?›' });

    const { passed, said } = await tree.jest(spoken, '-t', 'has every message');
    expect(passed).toBe(false);
    expect(said).toContain(`${language}: emails.check-in.subject is missing: \\"Your check-in, {weekLabel}\\"`);
    expect(said).toContain(`${language}: emails.check-in.heading has lost {name}: \\"‹How was your week?›\\"`);
  });
});
