import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Ends the command with this sentence and exit code 1. */
export class StepFailed extends Error {}

const say = (text) => process.stderr.write(text);

/** What works for a step now; it ends with us, and never goes on alone over a tree that the next start takes up. */
const working = new Set();
const ends = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

function endWithSignal(signal) {
  for (const child of working) child.kill(signal);
  process.exit(ends[signal]);
}

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
  for (const signal of Object.keys(ends)) process.on(signal, endWithSignal);
  try {
    await work();
    say(`${start}  ${title}: done in ${seconds()}\n`);
  } catch (fault) {
    say(`${start}  ${title}: failed after ${seconds()}\n${fault.message}\n`);
    throw new StepFailed(`${title} failed (the reason stands above).`);
  } finally {
    clearInterval(heartbeat);
    for (const signal of Object.keys(ends)) process.off(signal, endWithSignal);
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
    working.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      working.delete(child);
      if (code === 0) resolve();
      else reject(new Error(output.trim()));
    });
  });
}
