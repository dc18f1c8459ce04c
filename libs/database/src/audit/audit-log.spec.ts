import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditEntry } from '@troth/domain';
import { freshDatabase } from '@troth/testing';
import { openDatabase, type Database } from '../connection/database.js';
import { appendAuditEntry, appendUnlessRecent } from './append-audit-entry.js';
import { auditHead } from './read-audit-log.js';
import { verifyAuditLog } from './verify-audit-log.js';

let database: Database;
let practiceId: string;
const coach = randomUUID();
const couple = randomUUID();
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute));

beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 8 })));
afterAll(() => database.close());

beforeEach(async () => {
  practiceId = randomUUID();
  await database.query(`insert into practice values ($1::uuid, $1::uuid::text, 'P', 'UTC', now())`, [practiceId]);
});

function read(minute: number, about: string = couple): AuditEntry {
  const actor = { kind: 'coach', id: coach } as const;
  return { practiceId, at: at(minute), actor, act: 'couple-read', outcome: 'done', about, detail: null };
}

const append = (entry: AuditEntry) => database.transaction((tx) => appendAuditEntry(tx, entry));
const verify = () => verifyAuditLog(database, practiceId);

/** What one who owns the database can do: the log is changed behind the triggers' back. */
async function tamper(sql: string): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query(sql, [practiceId]);
  });
}

describe('an audit log', () => {
  it('that is empty, or was only added to by many at once, holds', async () => {
    expect(await verify()).toEqual({ entries: 0, head: null, fault: null });
    await Promise.all(Array.from({ length: 24 }, (_, minute) => append(read(minute))));
    expect(await verify()).toMatchObject({ entries: 24, head: { seq: 24 }, fault: null });
  });

  it('refuses to change or delete an entry, and to be emptied', async () => {
    await append(read(0));
    for (const sql of [`update audit_entry set act = 'sign-in'`, 'delete from audit_entry', 'truncate audit_entry']) {
      await expect(database.query(sql)).rejects.toThrow('Entries of the audit log are only ever added.');
    }
  });

  it.each([
    ['an entry was changed', `update audit_entry set about = null where practice_id = $1 and seq = 2`, 2, 'changed'],
    ['an entry was taken out', 'delete from audit_entry where practice_id = $1 and seq = 2', 2, 'missing'],
    ['its first entry was taken out', 'delete from audit_entry where practice_id = $1 and seq = 1', 1, 'missing'],
    ['its end was cut off', 'delete from audit_entry where practice_id = $1 and seq > 2', 3, 'cut-short'],
    ['its head was changed', `update audit_head set hash = sha256('') where practice_id = $1`, 4, 'changed'],
  ])('in which %s is found out, with the entry', async (_, sql, seq, fault) => {
    for (let minute = 0; minute < 4; minute += 1) await append(read(minute));
    await tamper(sql);
    expect((await verify()).fault).toEqual({ seq, fault });
  });

  it('that was cut short with its head, or rewritten whole, differs from what was noted of it', async () => {
    for (let minute = 0; minute < 4; minute += 1) await append(read(minute));
    const noted = await auditHead(database, practiceId);
    await tamper('delete from audit_entry where practice_id = $1 and seq > 2');
    await tamper(`update audit_head h set seq = 2, hash = e.hash from audit_entry e
                  where h.practice_id = $1 and e.practice_id = $1 and e.seq = 2`);
    expect((await verify()).fault).toBeNull();
    expect((await verifyAuditLog(database, practiceId, noted)).fault).toEqual({ seq: 3, fault: 'cut-short' });

    for (const minute of [30, 31]) await append(read(minute));
    expect((await verifyAuditLog(database, practiceId, noted)).fault).toEqual({ seq: 4, fault: 'not-as-noted' });
  });

  it('keeps what a page asks for many times at once as one entry, until the time is over', async () => {
    const look = (minute: number, about?: string) => appendUnlessRecent(database, read(minute, about), at(minute - 15));
    await Promise.all(Array.from({ length: 8 }, () => look(0)));
    await look(14);
    expect((await verify()).entries).toBe(1);
    await look(15);
    await look(15, randomUUID());
    expect((await verify()).entries).toBe(3);
  });
});
