import { run as runProgram } from './bootstrap/step.mjs';

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
      process.stdout.write(`${output.replace(/^/gm, '         ')}\n`);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

function secondsSince(began) {
  return `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
}

async function outcomeOf({ run, program }) {
  try {
    await (program ? runProgram(process.execPath, program) : run());
    return { ok: true, output: '' };
  } catch (fault) {
    return { ok: false, output: fault.message };
  }
}
