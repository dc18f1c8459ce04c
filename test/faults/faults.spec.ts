import { execFile } from 'node:child_process';
import { describe, expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './ground/root.js';
import type { FaultResult } from './result.js';

jest.setTimeout(600_000);

/** Runs the command as an operator does, on what was built from the sources as they are. */
async function drill(name: string): Promise<{ results: FaultResult[]; said: string }> {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const args = ['faults', '--short', '--json', '--only', name, '--backend', 'postgres'];
  // What did not hold is told by the figures, not by the exit code.
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(root, 'scripts/bootstrap.mjs'), ...args],
    {
      env: environment,
    },
  ).catch((fault: { stdout?: string; stderr?: string }) => ({
    stdout: fault.stdout ?? '',
    stderr: fault.stderr ?? '',
  }));
  const line = stdout.trim().split('\n').at(-1) ?? '';
  return { results: line.startsWith('[') ? (JSON.parse(line) as FaultResult[]) : [], said: stderr };
}

// The others take longer than a test run may; `npm run faults -- --short` has them all, on both queues.
const quick = ['restart-postgres', 'queue-down', 'smtp-drops', 'smtp-tempfail', 'smtp-reject', 'clock-jump'];

const faultless = { duplicate: 0, missing: 0, falselyAccepted: 0, held: true };

describe('the fault drills, shortened', () => {
  it.each(quick)('%s: nothing is lost, nothing is sent twice, nothing is said to be sent that is not', async (name) => {
    const { results, said } = await drill(name);
    expect({ results, said }).toMatchObject({ results: [faultless] });
    expect(results[0]!.injected).toBeGreaterThan(0);
    expect(results[0]!.due).toBeGreaterThan(0);
  });
});
