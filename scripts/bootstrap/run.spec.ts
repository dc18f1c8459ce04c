import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';

const root = process.cwd();
const runModule = join(root, 'scripts/bootstrap/run.mjs');
const waits = `
  process.on('SIGTERM', () => process.exit(7));
  console.log('up', process.pid, ...process.argv.slice(2));
  setInterval(() => {}, 1000);
`;

interface Started {
  readonly outer: ChildProcess;
  readonly firstLine: string;
  readonly innerPid: number;
}

/** Runs the code as a command of ours would be, under a script that stands for bootstrap.mjs. */
async function start(code: string, ...args: string[]): Promise<Started> {
  const file = join(mkdtempSync(join(tmpdir(), 'troth-run-')), 'command.mjs');
  writeFileSync(file, code);
  const call = `const { runOnPinnedNode } = await import(${JSON.stringify(runModule)});
    await runOnPinnedNode(${JSON.stringify(relative(root, file))}, ${JSON.stringify(args)});`;
  const outer = spawn(process.execPath, ['--input-type=module', '-e', call], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [firstLine] = (await once(createInterface(outer.stdout!), 'line')) as [string];
  return { outer, firstLine, innerPid: Number(firstLine.split(' ')[1]) };
}

async function endOf(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a command under the bootstrap', () => {
  it('gets its arguments as they were given', async () => {
    const { outer, firstLine } = await start(waits, '--json', 'two words');

    expect(firstLine).toMatch(/^up \d+ --json two words$/);
    outer.kill('SIGTERM');
    await once(outer, 'exit');
  });

  it('is told to end, and its exit code is passed on', async () => {
    const { outer, innerPid } = await start(waits);

    outer.kill('SIGTERM');

    expect(await once(outer, 'exit')).toEqual([7, null]);
    await endOf(innerPid);
  });

  it('gives the shell’s code for a signal when it is killed', async () => {
    const { outer, innerPid } = await start(waits);

    process.kill(innerPid, 'SIGKILL');

    expect(await once(outer, 'exit')).toEqual([137, null]);
  });

  it('does not stay behind when the bootstrap is killed', async () => {
    const { outer, innerPid } = await start(waits);

    outer.kill('SIGKILL');

    await endOf(innerPid);
  });
});
