import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './rig/root.js';
import { drillsToRun } from './registry.js';
import type { Finding } from './result.js';

jest.setTimeout(600_000);

// A drill waits more than it works.
const AT_ONCE = 3;

interface Outcome {
  readonly results: readonly Finding[];
  readonly said: string;
}

const runs = drillsToRun({ only: [] }).map(({ drill, backend }) => ({
  name: drill.name,
  backend,
  outcome: Promise.withResolvers<Outcome>(),
}));

/** Runs the command as an operator does, on what was built from the sources as they are. */
async function run(name: string, backend: string): Promise<Outcome> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const args = ['faults', '--short', '--json', '--only', name, '--backend', backend];
  // What did not hold is told by the figures, not by the exit code.
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(root, 'scripts/bootstrap.mjs'), ...args],
    { env },
  ).catch((fault: { stdout?: string; stderr?: string }) => ({
    stdout: fault.stdout ?? '',
    stderr: fault.stderr ?? '',
  }));
  const line = stdout.trim().split('\n').at(-1) ?? '';
  return { results: line.startsWith('[') ? (JSON.parse(line) as Finding[]) : [], said: stderr };
}

const faultless = { duplicate: 0, missing: 0, falselyAccepted: 0, held: true };

describe('every fault drill, shortened', () => {
  let lanes: Promise<void>[];
  beforeAll(() => {
    const waiting = [...runs];
    lanes = Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        next.outcome.resolve(await run(next.name, next.backend));
    });
  });
  afterAll(() => Promise.all(lanes));

  it.each(runs)('$name on $backend: nothing is lost, sent twice, or said to be sent that is not', async (one) => {
    const { results, said } = await one.outcome.promise;
    // A disk of its own to fill can't be mounted everywhere, and then it says so.
    if (results.length === 0 && said.includes('not run here')) return expect(one.name).toBe('disk-full');
    const broken = results.flatMap(({ held, notes }) => (held ? [] : notes));
    expect({ results, broken, said }).toMatchObject({ results: [faultless], broken: [] });
    expect(results[0]!.injected).toBeGreaterThan(0);
    expect(results[0]!.due).toBeGreaterThan(0);
  });
});
