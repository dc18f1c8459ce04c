import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openDatabase, setClock } from '@troth/database';
import { freshDatabase, startMailbox, type Mailbox } from '@troth/testing';
import { run } from './run-program.js';

jest.setTimeout(180_000);

let folder: string;
let mailbox: Mailbox;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-operation-'));
  mailbox = await startMailbox();
});
afterAll(async () => {
  await mailbox.close();
  await rm(folder, { recursive: true, force: true });
});

const settings = (more: Readonly<Record<string, string>>) => ({
  HOST: '127.0.0.1',
  PORT: '0',
  TROTH_DATA_DIR: join(folder, 'data'),
  TROTH_DEMO: 'off',
  SMTP_URL: mailbox.url,
  ...more,
});

describe('everything in one process, with a real mail server', () => {
  it('has no clock that anybody could move, also with its own database and open to others', async () => {
    const troth = run('standalone', settings({ HOST: '0.0.0.0' }));
    const [, port] = await troth.says(/Troth is ready at http:\/\/localhost:(\d+)/);
    const url = `http://127.0.0.1:${port}`;
    for (const [method, path] of [
      ['GET', '/dev/clock'],
      ['POST', '/dev/clock'],
      ['GET', '/welcome'],
      ['GET', '/dev/tour'],
      ['GET', '/dev/personas'],
      ['POST', '/dev/personas'],
      ['GET', '/dev/mail'],
    ]) {
      const body = method === 'POST' ? JSON.stringify({ advance: 'P7D' }) : undefined;
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${url}${path}`, { method, headers, ...(body ? { body } : {}) });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    troth.child.kill('SIGTERM');
    await troth.ended;
  });

  it('does not start while the clock stands where a demo has left it, and says what to do', async () => {
    const databaseUrl = await freshDatabase();
    const database = await openDatabase(databaseUrl, { poolSize: 1 });
    await setClock(database, { aheadMs: 7 * 86_400_000 });
    await database.close();
    const troth = run('standalone', settings({ DATABASE_URL: databaseUrl }));
    expect(await troth.ended).toBe(1);
    expect(troth.said()).toMatch(
      /clock was moved to .*, so SMTP_URL cannot be used.*Set TROTH_DATA_DIR to a new folder/,
    );
  });
});
