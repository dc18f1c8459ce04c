import { existsSync, readFileSync } from 'node:fs';
import { createRequire, SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const bundle = new URL('../../dist/worker/main.js', import.meta.url);
const code = readFileSync(bundle, 'utf8');

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

  it('finds the packages that it loads on demand, the same as the code that is not bundled', () => {
    const resolvedFrom = (folder: string, name: string) =>
      createRequire(fileURLToPath(new URL(`../../${folder}/package.json`, import.meta.url))).resolve(name);
    const asked = [
      ['libs/emails', 'mjml'],
      ['libs/emails', 'handlebars'],
      ['libs/inbound', 'mailparser'],
      ['apps/worker', 'smtp-server'],
    ] as const;
    for (const [room, name] of asked) expect(createRequire(bundle).resolve(name)).toBe(resolvedFrom(room, name));
  });
});
