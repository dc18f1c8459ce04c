import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/asvs.md'), 'utf8');

interface Item {
  readonly id: string;
  readonly level: string;
  readonly state: string;
  readonly why: string;
}

const items = page.split('\n').flatMap((line): Item[] => {
  const [, id = '', level = '', , state = '', why = ''] = line.split('|').map((cell) => cell.trim());
  return /^\d+\.\d+\.\d+$/.test(id) ? [{ id, level, state: state.replaceAll('*', ''), why }] : [];
});
const states = ['met', 'not met', 'not applicable'];

/** What is missing of the proofs that an item names. */
const faultsOf = ({ id, state, why }: Item): string[] => {
  const proofs = [...why.split(':')[0]!.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
  if (state !== 'met') return why === '' ? [`${id} does not say why`] : [];
  if (proofs.length === 0) return [`${id} names no proof`];
  return proofs
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `${id} names ${path}, which is not there`);
};

describe('the table against OWASP ASVS 5.0', () => {
  it('has every item of levels 1 and 2 once, each met, not met or not applicable', () => {
    expect(items.filter(({ level }) => level === '1')).toHaveLength(70);
    expect(items.filter(({ level }) => level === '2')).toHaveLength(183);
    expect(new Set(items.map(({ id }) => id)).size).toBe(253);
    expect(items.filter(({ state }) => !states.includes(state))).toEqual([]);
  });

  it('names for each item that is met a proof that is there, and says why of each other one', () => {
    expect(items.flatMap(faultsOf)).toEqual([]);
  });

  it('counts its items rightly', () => {
    for (const level of ['1', '2']) {
      const count = (state: string) => items.filter((item) => item.level === level && item.state === state).length;
      const told = page.split('\n').find((line) => new RegExp(`^\\| ${level} +\\|`).test(line)) ?? '';
      expect(told.match(/\d+/g)?.slice(2).map(Number)).toEqual(states.map(count));
    }
  });

  it('would miss a proof that is gone', () => {
    const item = { id: '1.1.1', level: '1', state: 'met', why: '`test/docs/gone.spec.ts`' };
    expect(faultsOf(item)).toEqual(['1.1.1 names test/docs/gone.spec.ts, which is not there']);
    expect(faultsOf({ ...item, why: 'surely' })).toEqual(['1.1.1 names no proof']);
  });
});
