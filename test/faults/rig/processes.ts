import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.js';

const leaveWithParent = pathToFileURL(join(root, 'scripts/bootstrap/leave-with-parent.mjs')).href;

/** One process of Troth's own, as an operator would start it. */
export interface TrothProcess {
  readonly pid: number;
  /** Comes when it has ended, no matter who ended it. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  isRunning(): boolean;
  /** Its last words so far. */
  output(): string;
  /** Sends the signal; resolves when the process is gone where the signal ends it. */
  signal(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
}

export type Program = 'worker/main.js' | 'apps/api/main.js' | 'apps/standalone/troth/main.js';

export function startProcess(
  program: Program,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): TrothProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', leaveWithParent, join(root, 'dist', program), ...args],
    {
      // Compiled code is kept from one start to the next: a drill that kills a thousand times starts as often.
      env: { ...environment, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/faults') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const keep = (chunk: Buffer) => void (output = (output + chunk.toString()).slice(-4_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('error', (fault) => resolve({ code: 1, output: fault.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  function signal(wanted: NodeJS.Signals): Promise<void> | void {
    if (isRunning()) child.kill(wanted);
    if (wanted === 'SIGKILL' || wanted === 'SIGTERM') return ended.then(() => undefined);
  }
  return { pid: child.pid ?? 0, ended, isRunning, output: () => output, signal: signal as TrothProcess['signal'] };
}
