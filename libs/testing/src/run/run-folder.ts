import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this run of Jest, made by its global set-up and removed with every server in it at the end. */
export function runFolder(): string {
  const folder = process.env['JEST_RUN_FOLDER'];
  if (!folder)
    throw new Error('There is no test run: specs that need a server are started by Jest with jest.config.js.');
  return folder;
}

/** Leaves a note by which the end of the run finds the server and stops it. */
export function noteServer(pid: number, program: 'postgres' | 'redis-server' | 'pgbouncer'): void {
  writeFileSync(join(runFolder(), `${pid}.server`), JSON.stringify({ pid, program }));
}
