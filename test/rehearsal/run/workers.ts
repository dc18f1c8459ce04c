import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../worker/main.js', import.meta.url));
const leaveWithParent = new URL('../../../../scripts/bootstrap/leave-with-parent.mjs', import.meta.url).href;
const SAMPLE_MS = 1_000;

/** Worker processes of one's own, which can be killed as a machine would. */
export interface Workers {
  /** Ends one with SIGKILL, at once, and starts another in its place. */
  killOne(index: number): Promise<void>;
  /** The most memory that this process and the workers held together, in megabytes. */
  peakRssMb(): number;
  stop(): Promise<void>;
}

export async function startWorkers(count: number, environment: Readonly<Record<string, string>>): Promise<Workers> {
  const running = new Set<ChildProcess>();
  const dying = new WeakSet<ChildProcess>();
  const start = () => {
    const child = fork(program, {
      env: environment,
      execArgv: ['--import', leaveWithParent],
      // What they log is for people; the result alone goes to standard output.
      stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
    });
    running.add(child);
    child.once('exit', (code, signal) => {
      running.delete(child);
      if (!dying.has(child)) process.stderr.write(`A worker ended by itself (${signal ?? code}).\n`);
    });
    return child;
  };
  const members = Array.from({ length: count }, start);

  let peak = 0;
  const sample = () => {
    peak = Math.max(
      peak,
      [process.pid, ...[...running].map(({ pid }) => pid ?? 0)].reduce((sum, pid) => sum + rssMb(pid), 0),
    );
  };
  const sampling = setInterval(sample, SAMPLE_MS).unref();

  const end = (child: ChildProcess, signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      dying.add(child);
      child.once('exit', () => resolve());
      child.kill(signal);
    });

  return {
    async killOne(index) {
      const place = index % members.length;
      await end(members[place]!, 'SIGKILL');
      members[place] = start();
    },
    peakRssMb() {
      sample();
      return Math.round(peak);
    },
    async stop() {
      clearInterval(sampling);
      await Promise.all(members.map((child) => end(child, 'SIGTERM')));
    },
  };
}

/** Resident memory of a process; 0 where the system doesn't tell it this way. */
function rssMb(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return pid === process.pid ? process.memoryUsage.rss() / 1_048_576 : 0;
  }
}
