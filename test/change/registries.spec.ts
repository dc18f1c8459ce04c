import { describe, expect, it } from '@jest/globals';
import { declared, registries, withoutLine } from './registries.js';

describe('every registry', () => {
  it.each(registries.map(({ file }) => file))('%s: its declarations are found in its folder', (file) => {
    const registry = registries.find((one) => one.file === file)!;
    expect(declared(process.cwd(), registry)).not.toEqual([]);
  });

  it('has a line for all that is declared', () => {
    expect(withoutLine(process.cwd())).toEqual([]);
  });
});
