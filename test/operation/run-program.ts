import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

const files = {
  api: 'apps/api/main.js',
  worker: 'worker/main.js',
  standalone: 'apps/standalone/main.js',
  'standalone/troth': 'apps/standalone/troth/main.js',
} as const;

export type Program = keyof typeof files;

export interface Running {
  readonly child: ChildProcess;
  /** All that it has written, on both streams. */
  said(): string;
  /** Resolves with the first match in what it writes; rejects where it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
}

/** What a test that failed has left running ends with its file. */
const begun = new Set<ChildProcess>();
afterAll(() => begun.forEach((child) => child.kill('SIGKILL')));

/** One production process of Troth, as it was built, with these settings. */
export function run(
  program: Program,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Running {
  const child = spawn(process.execPath, [join(root, 'dist', files[program]), ...args], {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  begun.add(child);
  let said = '';
  let look = () => undefined as void;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    ended,
    said: () => said,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => {
          const found = pattern.exec(said);
          if (found) resolve(found);
        };
        look();
        void ended.then((code) => reject(new Error(`It ended with ${code}, and said: ${said}`)));
      }),
  };
}

const keys = `k1:${Buffer.alloc(32, 5).toString('base64')}`;

/** What a production process is told, for a database of a spec's own. */
export function settingsFor(databaseUrl: string, more: Readonly<Record<string, string>> = {}) {
  return {
    DATABASE_URL: databaseUrl,
    TROTH_KEYS: keys,
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'warn',
    SMTP_URL: 'smtp://127.0.0.1:9',
    PORT: '0',
    WORKER_PORT: '0',
    HOST: '127.0.0.1',
    ...more,
  };
}
