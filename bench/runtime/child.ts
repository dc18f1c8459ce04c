import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Question } from '../processes/answering.js';

const leaveWithParent = new URL('../../../scripts/bootstrap/leave-with-parent.mjs', import.meta.url).href;

/** A process of its own that can be asked. */
export interface Child {
  ask<T>(question: string, given?: unknown): Promise<T>;
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Loaded before the program. */
  readonly preload?: URL;
  readonly nodeOptions?: readonly string[];
}

/** Starts a built program; a caller that waits for an answer hears of its end. It leaves when this process does. */
export function startChild(program: URL, { environment = {}, preload, nodeOptions = [] }: ChildOptions = {}): Child {
  const imports = [leaveWithParent, ...(preload ? [preload.href] : [])];
  const child = fork(fileURLToPath(program), {
    env: environment,
    execArgv: [...nodeOptions, ...imports.flatMap((path) => ['--import', path])],
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (fault: Error) => void }>();
  let asked = 0;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', (code, signal) => {
      waiting.forEach(({ reject }) => reject(new Error(`${program.pathname} ended (${signal ?? code}).`)));
      resolve();
    }),
  );
  child.on('message', ({ id, answer, fault }: Answer) => {
    const asker = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) asker?.resolve(answer as never);
    else asker?.reject(new Error(fault));
  });
  return {
    ask: (question, given) =>
      new Promise((resolve, reject) => {
        const id = (asked += 1);
        waiting.set(id, { resolve, reject });
        child.send({ id, question, given } satisfies Question);
      }),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
