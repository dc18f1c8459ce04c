import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Ends the command with this sentence and exit code 1. */
export class StepFailed extends Error {}

const say = (text) => process.stderr.write(text);

/**
 * Does the work as a named step whose seconds count up. Everything is said on stderr, so that the stdout of a command
 * with --json stays clean.
 */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  const live = process.stderr.isTTY;
  const start = live ? '\r' : '';
  say(`  ${title} …${live ? '' : '\n'}`);
  const heartbeat = setInterval(
    () => say(`${start}  ${title} … ${seconds()}${live ? '' : '\n'}`),
    live ? 1000 : 10_000,
  );
  try {
    await work();
    say(`${start}  ${title}: done in ${seconds()}\n`);
  } catch (fault) {
    say(`${start}  ${title}: failed after ${seconds()}\n${fault.message}\n`);
    throw new StepFailed(`${title} failed (the reason stands above).`);
  } finally {
    clearInterval(heartbeat);
  }
}

/** Runs a program in the checkout; what it printed is shown only if it fails, as the fault's message. */
export function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))));
  });
}
