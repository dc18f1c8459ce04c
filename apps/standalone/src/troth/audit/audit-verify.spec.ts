import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addCoach } from '@troth/api';
import { auditEntries, openDatabase, type Database } from '@troth/database';
import { freshDatabase, TestClock } from '@troth/testing';
import { coachPassword } from '../coach/coach-password.js';
import { coachRoles } from '../coach/coach-roles.js';
import { coachRemove } from '../coach/coach-remove.js';
import { coachSignOut } from '../coach/coach-sign-out.js';
import type { Command } from '../command.js';
import { keysForget } from '../keys/keys-forget.js';
import { auditVerify } from './audit-verify.js';

jest.setTimeout(60_000);

const clock = new TestClock('2026-11-23T08:00:00Z');
let database: Database;
beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 2 })));
afterAll(() => database?.close());

async function said(command: Command, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  await command.run(args, {
    database: async () => database,
    clock: async () => clock,
    say: (line: string) => lines.push(line),
  } as never);
  return lines.join('\n');
}

describe('audit verify', () => {
  it('says that there is no practice, and then that the log of its first entry holds', async () => {
    await expect(said(auditVerify)).rejects.toThrow('There is no practice yet');
    await addCoach(database, { name: 'Ruth', email: 'ruth@practice.example' }, clock.now());
    expect(await said(auditVerify)).toMatch(/^The audit log holds: 1 entry\.\nNote: --noted 1:[0-9a-f]{64}$/);
  });

  it('finds what commands have done, each kept as an act of the operator', async () => {
    const { coachId: about, practiceId } = await addCoach(
      database,
      { name: 'Ada', email: 'ada@x.example' },
      clock.now(),
    );
    for (const role of ['lead', 'coach']) await said(coachRoles, 'ada@x.example', '--add', role);
    await said(coachPassword, 'ada@x.example');
    await said(coachSignOut, 'ada@x.example');
    await said(coachSignOut, '--all');
    await said(coachRemove, 'ada@x.example');
    await database.query(`insert into sealing_key values ('k0', '\\x01', false, now())`);
    await said(keysForget, 'k0', '--yes');

    const entries = [];
    for await (const { actor, act, about: of, detail } of auditEntries(database, practiceId)) {
      entries.push([actor.kind, act, of, detail]);
    }
    expect(entries.slice(1)).toEqual([
      ['operator', 'coach-added', about, null],
      ['operator', 'roles-changed', about, 'coach lead'],
      ['operator', 'password-changed', about, 'operator'],
      ['operator', 'sessions-ended', about, null],
      ['operator', 'sessions-ended', null, null],
      ['operator', 'coach-removed', about, null],
      ['operator', 'keys-forgotten', null, 'k0'],
    ]);
    expect(await said(auditVerify)).toContain('The audit log holds: 8 entries.');
  });

  it('names the entry from which on the log was changed, or is not what was noted', async () => {
    const [, note] = /--noted (\S+)/.exec(await said(auditVerify)) ?? [];
    expect(await said(auditVerify, '--noted', note!)).toContain('holds');
    await expect(said(auditVerify, '--noted', '7')).rejects.toThrow('--noted is a number');
    await expect(said(auditVerify, '--noted', `9:${'0'.repeat(64)}`)).rejects.toThrow('it ends before entry 9');
    await expect(said(auditVerify, '--noted', `3:${'0'.repeat(64)}`)).rejects.toThrow(
      'entry 3 is another one than was noted',
    );

    await database.transaction(async (tx) => {
      await tx.query('set local session_replication_role = replica');
      await tx.query(`update audit_entry set act = 'sign-in' where seq = 4`);
    });
    await expect(said(auditVerify)).rejects.toThrow(
      'The audit log does not hold: entry 4 is not as it was written. The first 3 are as they were written.',
    );
  });
});
