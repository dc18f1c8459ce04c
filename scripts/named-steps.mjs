import { spawn } from 'node:child_process';
import { root } from './bootstrap/root.mjs';

/**
 * Runs steps two at a time, each `{ name, run }` or `{ name, program: [file, ...args] }` on this Node, and prints each
 * with its time once it is through; what a step printed is shown only when it failed. Gives the names that failed.
 */
export async function runNamedSteps(steps) {
  const queue = [...steps];
  const failed = [];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const began = performance.now();
      const { ok, output } = await outcomeOf(next);
      process.stdout.write(`${ok ? '  ok    ' : '  FAILED'} ${next.name.padEnd(24)} ${secondsSince(began)}\n`);
      if (ok) continue;
      failed.push(next.name);
      process.stdout.write(`${output.trim().replace(/^/gm, '         ')}\n`);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

export function secondsSince(began) {
  return `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
}

async function outcomeOf({ run, program }) {
  if (program) return outcomeOfProgram(program);
  try {
    await run();
    return { ok: true, output: '' };
  } catch (fault) {
    return { ok: false, output: fault.message };
  }
}

function outcomeOfProgram(program) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
