import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Ends the command with this sentence and exit code 1. */
export class StepFailed extends Error {}

const say = (text) => process.stderr.write(text);

/**
 * Runs a program as a named step: the seconds count up while it works, and what it printed is shown only if it fails.
 * Everything goes to stderr, so that the stdout of a command with --json stays clean.
 */
export async function step(title, program, args, { env = {} } = {}) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  const live = process.stderr.isTTY;
  say(live ? `  ${title} …` : `  ${title} …\n`);
  const heartbeat = setInterval(
    () => say(live ? `\r  ${title} … ${seconds()}` : `  ${title} … ${seconds()}\n`),
    live ? 1000 : 10_000,
  );
  const { code, output } = await run(program, args, env);
  clearInterval(heartbeat);
  say(`${live ? '\r' : ''}  ${title}: ${code === 0 ? 'done' : 'failed'} in ${seconds()}\n`);
  if (code === 0) return;
  say(`${output.trim()}\n`);
  throw new StepFailed(`${title} failed (the reason stands above).`);
}

function run(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (fault) => resolve({ code: 1, output: fault.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
