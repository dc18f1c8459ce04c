import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Every package that an entry loads at run time, its own files followed and types left out. */
function packagesOf(entry: string): readonly string[] {
  const packages = new Set<string>();
  const files = new Set([new URL(entry, import.meta.url).href]);
  for (const file of files) {
    const source = readFileSync(new URL(file), 'utf8');
    for (const [, target] of source.matchAll(/^(?!(?:import|export) type ).*\bfrom '(.+)';$/gm)) {
      if (target!.startsWith('.')) files.add(new URL(target!.replace(/\.js$/, '.ts'), file).href);
      else packages.add(target!);
    }
  }
  return [...packages].sort();
}

describe('the entries of the domain', () => {
  it('load the schemas and the messages alone where the browser comes in', () => {
    expect(packagesOf('./index.ts')).toEqual(['@troth/messages', 'zod']);
  });

  it('load the zone data only with the calendar', () => {
    expect(packagesOf('./calendar/calendar.ts')).toEqual(['@troth/messages', 'moment-timezone', 'zod']);
  });
});
