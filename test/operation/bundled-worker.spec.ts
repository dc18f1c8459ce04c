import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire, isBuiltin, SourceMap } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { languages } from '@troth/messages';

const bundle = new URL('../../dist/worker/main.js', import.meta.url);
const code = readFileSync(bundle, 'utf8');
const own = [code, readFileSync(new URL('inbound-server.js', bundle), 'utf8')];

describe('the worker in few files', () => {
  it('names the sources of our own code in a stack, and brings no map of packages', () => {
    const map = new SourceMap(JSON.parse(readFileSync(new URL('main.js.map', bundle), 'utf8')));
    const line = code.split('\n').findIndex((text) => /^var Claimer = class/.test(text));
    const entry = map.findEntry(line, 4);
    expect(entry).toMatchObject({ originalSource: '../../apps/worker/src/delivery/claim/claimer.ts' });
    expect(existsSync(new URL('packages.js', bundle))).toBe(true);
    expect(existsSync(new URL('packages.js.map', bundle))).toBe(false);
  });

  it('looks for its files where they are beside the code that is not bundled', () => {
    const places = [...code.matchAll(/new URL\("([^"]+)", import\.meta\.url\)\.href/g)].map(([, place]) => place!);
    expect(places).toContain('../../libs/emails/dist/templates/load-templates.js');
    for (const place of places) expect([place, existsSync(new URL(place, bundle))]).toEqual([place, true]);
  });

  it('loads four packages on demand, the same as the code that is not bundled', () => {
    const asked = {
      handlebars: 'libs/emails',
      mailparser: 'libs/inbound',
      mjml: 'libs/emails',
      'smtp-server': 'apps/worker',
    };
    expect([...new Set(own.flatMap(packagesIn))].sort()).toEqual(Object.keys(asked));
    for (const [name, room] of Object.entries(asked)) {
      const unbundled = new URL(`../../${room}/package.json`, import.meta.url);
      expect(createRequire(bundle).resolve(name)).toBe(createRequire(unbundled).resolve(name));
    }
  });

  it('reads the texts of each language from its file, without the pages’ words', () => {
    const files = readdirSync(new URL('languages/', bundle)).sort();
    const others = Object.keys(languages).filter((tag) => tag !== 'en');
    expect(files).toEqual(others.map((tag) => `${tag}.json`));
    for (const file of files) {
      const texts = JSON.parse(readFileSync(new URL(`languages/${file}`, bundle), 'utf8')) as Record<string, string>;
      expect(texts).toHaveProperty(['emails.check-in.subject']);
      expect(Object.keys(texts).filter((id) => id.startsWith('web.'))).toEqual([]);
    }
    expect(own.join('')).not.toContain('emails.check-in.subject"');
  });

  it('has at most eight million characters, which stay in memory', () => {
    const files = readdirSync(new URL('.', bundle)).filter((name) => name.endsWith('.js'));
    const sizes = files.map((name) => statSync(new URL(name, bundle)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
  });
});

function packagesIn(text: string): string[] {
  const named = [...text.matchAll(/(?:^import .*from |^import |\bimport\()"([^."][^"]*)"/gm)].map(([, name]) => name!);
  return named.filter((name) => !isBuiltin(name));
}
