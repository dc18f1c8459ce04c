import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { findZoneData } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { OlderZoneDataError, StaleZoneDataError, zoneCanary, zoneDataVersion } from '@troth/domain/calendar';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';
import { createWorker } from '../index.js';

jest.setTimeout(180_000);

// Vancouver's clock was Los Angeles' until 2026: planned for the one, and then living in the other, is planned with old data.
const losAngeles = { zone: 'America/Los_Angeles', weekday: 7, time: '20:00' } as const;

describe('newer zone data', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('moves every slot to come and no closing; everybody is asked once in every week', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    const couples = [await plannedLongAgo('one'), await plannedLongAgo('two'), await plannedLongAgo('three')];
    expect(await slots()).toEqual([
      ...['check-in 2026-11-30T04:00', 'week-closing 2026-12-01T17:00'],
      ...['check-in 2026-12-07T04:00', 'week-closing 2026-12-08T17:00'],
    ]);

    await practice.startWorker();
    await replanned();
    expect(await slots()).toEqual([
      ...['check-in 2026-11-30T03:00', 'week-closing 2026-12-01T17:00'],
      ...['check-in 2026-12-07T03:00', 'week-closing 2026-12-08T17:00'],
    ]);
    expect(await findZoneData(practice.database)).toMatchObject({ version: zoneDataVersion(), moved: 6, behind: 0 });

    await practice.advanceTo('2026-12-15T00:00:00Z');
    const asked = await practice.database.query<{ weeks: string[] }>(
      'select array_agg(local_week order by local_week) as weeks from check_in group by partner_id',
    );
    expect(asked).toEqual(Array(couples.length * 2).fill({ weeks: ['2026-W48', '2026-W49', '2026-W50'] }));
    expect(await practice.count(`delivery where kind = 'check-in'`)).toBe(couples.length * 6);
  });

  it('moves nobody who was asked, mends what an older version plans, and is applied once', async () => {
    practice = await PracticeUnderTest.open();
    await replanned();
    const couple = await practice.start();
    await practice.advanceTo('2026-11-28T16:00:00Z');
    expect(await practice.count('check_in')).toBe(1);
    const [before] = await practice.database.query(
      'select a_due_at, b_due_at, closes_at from couple_week order by week',
    );
    // The one who was asked moves house on paper alone; the other's slot is an hour off.
    await practice.database.query(`update partner set zone = 'America/Los_Angeles' where id = $1`, [
      couple.partners.b.id,
    ]);
    await practice.database.query(`update slot set due_at = due_at + interval '1 hour' where subject_id = $1`, [
      couple.partners.a.id,
    ]);
    await practice.database.query(
      `update couple_week set zone_data = '2026a', a_due_at = a_due_at + interval '1 hour', closes_at = closes_at + interval '1 hour'
       where week = '2026-W48'`,
    );

    await practice.startWorker();
    await replanned();
    const [after] = await practice.database.query(
      'select a_due_at, b_due_at, closes_at from couple_week order by week',
    );
    expect(after).toEqual(before);
    expect((await findZoneData(practice.database))?.moved).toBe(1);
  });

  it('moves the coaches’ digests', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    await practice.database.query(`update coach set zone = 'America/Los_Angeles'`);
    await (await practice.startWorker()).close();
    practice.workers.length = 0;
    await practice.database.query(`update coach set zone = 'America/Vancouver'`);
    await practice.database.query(`update zone_data set version = '2026a'`);

    await practice.startWorker();
    await replanned();
    const digests = await practice.database.query(`select due_at from slot where kind = 'coach-digest'`);
    expect(digests).toEqual([{ due_at: new Date('2026-11-23T15:00:00Z') }]);
    expect((await findZoneData(practice.database))?.moved).toBe(1);
  });

  it('refuses a worker whose data is older or has a clock wrong, and plans nothing back', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    await practice.database.query(`insert into zone_data values (true, '2999a', now())`);
    await expect(createWorker(practice.settings)).rejects.toThrow(OlderZoneDataError);
    expect(await findZoneData(practice.database)).toMatchObject({ version: '2999a' });

    const fault = 'America/Winnipeg shows 06:00 at 2026-12-15T12:00:00Z; it should show 07:00.';
    const stale = createWorker(practice.settings, { ...zoneCanary(), ok: false, faults: [fault] });
    await expect(stale).rejects.toThrow(StaleZoneDataError);
    await expect(stale).rejects.toThrow(/Winnipeg shows 06:00/);
  });

  async function plannedLongAgo(name: string): Promise<Enrolment> {
    const couple = await practice.start(name);
    const { practiceId } = practice;
    const { id: partnerId } = couple.partners.b;
    const change = { kind: 'change-preferences', partnerId, preferences: losAngeles, movesClosing: true } as const;
    await practice.decide({ practiceId, enrolmentId: couple.id }, change);
    await practice.database.query(`update partner set zone = 'America/Vancouver' where id = $1`, [partnerId]);
    await practice.database.query(`update couple_week set zone_data = '2026a'`);
    return couple;
  }

  async function replanned(): Promise<void> {
    const version = zoneDataVersion();
    for (;;) {
      const data = await findZoneData(practice.database);
      if (data?.version === version && data.behind === 0) return;
      await pause(10);
    }
  }

  /** Of everybody at Los Angeles' hour, each kind and instant once. */
  async function slots(): Promise<string[]> {
    const found = await practice.database.query<{ kind: string; due_at: Date }>(
      `select distinct s.kind, s.due_at from slot s left join partner p on p.id = s.subject_id
       where s.kind = 'week-closing' or s.kind = 'check-in' and p.side = 'b' order by s.due_at`,
    );
    return found.map(({ kind, due_at }) => `${kind} ${due_at.toISOString().slice(0, 16)}`);
  }
});
