import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addCoach } from '@troth/api';
import { idsAt, insertSlots, openDatabase, type Database } from '@troth/database';
import { freshDatabase, TestClock } from '@troth/testing';
import { coachAdd } from './coach-add.js';
import { coachList } from './coach-list.js';
import { coachPassword } from './coach-password.js';
import { coachRemove } from './coach-remove.js';
import { coachRoles } from './coach-roles.js';
import { coachSignOut } from './coach-sign-out.js';
import type { Command } from '../command.js';
import { keysForget } from '../keys/keys-forget.js';
import { keysList } from '../keys/keys-list.js';
import { keysRotate } from '../keys/keys-rotate.js';

jest.setTimeout(60_000);

const clock = new TestClock('2026-11-23T08:00:00Z');
let database: Database;
beforeAll(async () => {
  database = await openDatabase(await freshDatabase(), { poolSize: 2 });
});
afterAll(() => database.close());

async function said(command: Command, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  const settings = {
    keys: `k2:${Buffer.alloc(32, 2).toString('base64')},k1:${Buffer.alloc(32, 1).toString('base64')}`,
  };
  await command.run(args, {
    database: async () => database,
    databaseUrl: async () => database.url,
    clock: async () => clock,
    settings,
    say: (line: string) => lines.push(line),
  } as never);
  return lines.join('\n');
}

const add = (name: string, ...more: string[]) =>
  said(coachAdd, '--name', name, '--email', `${name}@practice.example`, '--zone', 'Europe/Berlin', ...more);

async function signIn(coachId: string): Promise<void> {
  await database.query(
    `insert into coach_session (id, user_id, token, expires_at, created_at, updated_at)
     values ($1::uuid, $2, $1::uuid::text, now() + interval '1 hour', now(), now())`,
    [idsAt(clock.now())(), coachId],
  );
}

const sessions = async () => (await database.query('select from coach_session')).length;

async function idOf(name: string): Promise<string> {
  const [row] = await database.query<{ id: string }>(`select id from coach where name = $1`, [name]);
  return row!.id;
}

const passwordOf = async (id: string) =>
  (await database.query<{ password: string }>('select password from coach_account where user_id = $1', [id]))[0]
    ?.password;

describe('coach add', () => {
  it('names the practice with its first coach, and refuses another practice afterwards', async () => {
    await database.query(`insert into practice values ($1, 'practice', 'The practice', 'UTC', now())`, [
      idsAt(clock.now())(),
    ]);
    expect(await add('ruth', '--practice', 'Harbour')).toContain(
      'ruth is a coach, lead coach and safety officer of Harbour.',
    );
    expect(await add('ada', '--practice', 'harbour')).toContain('ada is a coach of Harbour.');
    await expect(add('eve', '--practice', 'Other Practice')).rejects.toThrow(
      /serves the practice Harbour, so nobody was added to Other Practice/,
    );
    expect(await database.query('select name from coach order by name')).toEqual([{ name: 'ada' }, { name: 'ruth' }]);
  });
});

describe('coach roles', () => {
  it('adds and takes away, and leaves the practice a lead and a safety officer', async () => {
    expect(await said(coachRoles, 'ada@practice.example')).toBe('ada is a coach.');
    expect(await said(coachRoles, 'ada@practice.example', '--add', 'lead')).toBe('ada is a coach and lead coach.');
    expect(await said(coachRoles, 'ruth@practice.example', '--remove', 'lead')).toBe(
      'ruth is a coach and safety officer.',
    );
    await expect(said(coachRoles, 'ada@practice.example', '--remove', 'lead')).rejects.toThrow(
      /ada is the only lead coach/,
    );
    await expect(said(coachRoles, 'ada@practice.example', '--add', 'owner')).rejects.toThrow(/Allowed choices/);
    expect(await said(coachList)).toBe(
      'ada  ada@practice.example  Europe/Berlin  coach lead\n' +
        'ruth  ruth@practice.example  Europe/Berlin  coach safety',
    );
  });

  it('comes to a newcomer as asked', async () => {
    expect(await add('sam', '--roles', 'safety')).toContain('sam is a safety officer of Harbour.');
    await said(coachRemove, 'sam@practice.example');
  });
});

describe('coach password and coach sign-out', () => {
  it('give another password, end the sessions of one coach, and then of all', async () => {
    const [ruth, ada] = [await idOf('ruth'), await idOf('ada')];
    for (const id of [ruth, ruth, ada]) await signIn(id);
    const before = await passwordOf(ruth);

    expect(await said(coachPassword, 'RUTH@practice.example')).toMatch(/ruth signs in at \/coach .* password \S{16}\n/);
    expect(await passwordOf(ruth)).not.toBe(before);
    expect(await sessions()).toBe(1);

    await signIn(ruth);
    expect(await said(coachSignOut, 'ruth@practice.example')).toBe('ruth is signed out: 1 session has ended.');
    expect(await sessions()).toBe(1);
    expect(await said(coachSignOut, '--all')).toBe('Everybody is signed out: 1 session has ended.');
    await expect(said(coachSignOut, 'nobody@practice.example')).rejects.toThrow(/No coach has the address/);
  });
});

describe('coach remove', () => {
  it('wants somebody who takes over, hands every couple over, and lets the coach in no more', async () => {
    const [ruth, ada] = [await idOf('ruth'), await idOf('ada')];
    const [practice] = await database.query<{ id: string }>('select practice_id as id from practice');
    const newId = idsAt(clock.now());
    for (const state of ['active', 'completed']) {
      await database.query(
        `insert into enrolment (practice_id, id, coach_id, state, programme_version, created_at) values ($1, $2, $3, $4, '1', now())`,
        [practice!.id, newId(), ruth, state],
      );
    }
    const digest = { id: newId(), practiceId: practice!.id, kind: 'coach-digest', subjectId: ruth } as const;
    await database.transaction((tx) =>
      insertSlots(tx, [{ ...digest, enrolmentId: null, localWeek: '2026-W49', dueAt: clock.now() }]),
    );
    await signIn(ruth);

    await expect(said(coachRemove, 'ruth@practice.example')).rejects.toThrow(/2 couples, 1 of them under way: .*--to/);
    await expect(said(coachRemove, 'ruth@practice.example', '--to', 'ruth@practice.example')).rejects.toThrow(
      /cannot be handed over to the coach who leaves/,
    );
    await expect(said(coachRoles, 'ruth@practice.example', '--remove', 'coach')).rejects.toThrow(
      /still walks with couples/,
    );
    await expect(said(coachRemove, 'ruth@practice.example', '--to', 'ada@practice.example')).rejects.toThrow(
      /ruth is the only safety officer/,
    );
    await said(coachRoles, 'ada@practice.example', '--add', 'safety');
    expect(await said(coachRemove, 'ruth@practice.example', '--to', 'ada@practice.example')).toBe(
      'ruth is no coach any more and is signed out.\n2 couples are with ada from now on.',
    );

    expect(await database.query('select distinct coach_id as id from enrolment')).toEqual([{ id: ada }]);
    expect(await sessions()).toBe(0);
    expect(await passwordOf(ruth)).toBeUndefined();
    expect(await database.query('select cancelled_at from slot')).toEqual([{ cancelled_at: clock.now() }]);
    await expect(said(coachPassword, 'ruth@practice.example')).rejects.toThrow(/ruth has left the practice/);
  });

  it('hands over, when it is run again, what came to somebody who had left', async () => {
    await database.query('update enrolment set coach_id = $1', [await idOf('ruth')]);
    expect(await said(coachRemove, 'ruth@practice.example', '--to', 'ada@practice.example')).toContain('2 couples');
    await expect(said(coachRemove, 'ruth@practice.example')).rejects.toThrow(/has left already/);
  });

  it('frees the address, so that somebody can come back', async () => {
    expect((await addCoach(database, { name: 'ruth', email: 'ruth@practice.example' }, clock.now())).practiceName).toBe(
      'Harbour',
    );
  });
});

describe('the keys', () => {
  it('are listed with what is missing or another one, and forgotten only when that is said twice', async () => {
    await database.query(
      `insert into sealing_key (id, fingerprint, finds_addresses, first_used_at) values ('k1', '\\x00', true, now()), ('k0', '\\x01', false, now())`,
    );
    const lines = (await said(keysList)).split('\n');
    expect(lines[0]).toMatch(/^k1 .*ANOTHER KEY in TROTH_KEYS.*, 0 texts$/);
    expect(lines[1]).toMatch(/^k0 .*MISSING in TROTH_KEYS/);
    await expect(said(keysForget, 'k0')).rejects.toThrow(/say --yes/);
    expect(await said(keysForget, 'k0', '--yes')).toContain('k0 is forgotten');
    await expect(said(keysForget, 'k0', '--yes')).rejects.toThrow(/knows no key k0/);
  });

  it('are rotated to the first one, and the one that is left over is named', async () => {
    await database.query('delete from sealing_key');
    expect(await said(keysRotate)).toBe(
      '0 texts are sealed with k2 now.\nk1 is no longer needed: take it out of TROTH_KEYS.',
    );
    expect(await said(keysList)).toMatch(/^k1 .*fits.*no longer needed$/m);
    // What addresses are looked up by is wrapped by it.
    expect(await said(keysList)).toMatch(/^k2 .*fits.*, 2 texts$/m);
  });
});
