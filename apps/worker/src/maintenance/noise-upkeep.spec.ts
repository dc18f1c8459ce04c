import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it, jest } from '@jest/globals';
import { loadNoise } from '@troth/database';
import { findingsVersion, type Enrolment } from '@troth/domain';
import { reviewFindings, seeEpisode } from '@troth/programme';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const noisy = `1 + abs(hashint4(n * 1000 + p.place * 100 + w.number)) % 9`;
const steady = `3 + n % 6`;
const weeks = `(select generate_series(36, 47) as number) w`;

let practice: PracticeUnderTest;
afterEach(() => practice.close());

/** That many ended couples who have answered twelve weeks, each answer as the SQL says, and one couple who goes on. */
async function practiceOf(others: number, answer: string, trust: readonly number[]): Promise<Enrolment> {
  practice = await PracticeUnderTest.open({ workers: 0 });
  const couple = await practice.start();
  const { practiceId, database } = practice;
  const ended = `(select n, md5('e' || n)::uuid as id from generate_series(1, ${others}) n) e`;
  const people = `(values ('a', 1), ('b', 2)) p(side, place)`;
  await database.query(
    `insert into enrolment (practice_id, id, state, programme_version, created_at, ended_at, ended_how, findings_version)
     select $1, e.id, 'completed', '1', now(), now(), 'apart', $2 from ${ended}`,
    [practiceId, findingsVersion],
  );
  await database.query(
    `insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
     select $1, md5(p.side || n)::uuid, e.id, p.side, 'N', p.side || n || '@home.example', md5(p.side || n)::bytea, 'UTC', 1, '19:00'
     from ${ended}, ${people}`,
    [practiceId],
  );
  const asked = `'communication', $2::uuid`;
  const couples = `(select id from ${ended} union all select $3::uuid) e`;
  const of = [practiceId, couple.round!.id, couple.id];
  await database.query(
    `insert into couple_week (practice_id, enrolment_id, week, stage, round_id, state, closes_at, a_due_at, b_due_at)
     select $1, e.id, '2026-W' || w.number, ${asked}, 'closed', now(), now(), now() from ${couples}, ${weeks}`,
    of,
  );
  const checkIn = `insert into check_in (practice_id, id, enrolment_id, partner_id, local_week, stage, round_id, asked_at, first_answered_at, answered_at, ratings)
     select $1, gen_random_uuid(), e.id, p.id, '2026-W' || w.number, ${asked}, now(), now(), now(),
            jsonb_build_object('trust', p.trust, 'openness', p.trust, 'closeness', 6)`;
  await database.query(
    `${checkIn} from (select e.id, md5(p.side || n)::uuid as partner_id, n, place from ${ended}, ${people}) e, ${weeks}
       cross join lateral (select e.partner_id as id, e.place) p0
       cross join lateral (select p0.id, ${answer.replaceAll('p.place', 'p0.place').replaceAll('n ', 'e.n ')} as trust) p`,
    of.slice(0, 2),
  );
  await database.query(
    `${checkIn} from (select $3::uuid as id) e, ${weeks} cross join lateral (
       values ($4::uuid, ($6::int[])[w.number - 35]), ($5::uuid, 6)) p(id, trust)`,
    [...of, couple.partners.a.id, couple.partners.b.id, trust],
  );
  await practice.work((work) => reviewFindings(work, couple));
  return couple;
}

const drops = () =>
  practice.database.query<{ level: number; told: number }>(
    `select level, told_level as told from attention where ended_at is null and kind like '%-drop'`,
  );
const noise = () => loadNoise(practice.database.statements, practice.practiceId);

/** A worker has looked at the practice and reviewed whom it had to. */
async function lookedAt(): Promise<void> {
  await practice.startWorker();
  for (const end = Date.now() + 20_000; ; await pause(20)) {
    if (
      (await noise()) !== null &&
      (await practice.count('enrolment where findings_version < $1', [findingsVersion])) === 0
    )
      break;
    if (Date.now() > end) throw new Error('It never came to that.');
  }
  await practice.settle();
}

it('50 couples whose answers waver show usual ups and downs: a drop within them ends', async () => {
  await practiceOf(49, noisy, [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 3]);
  expect(await drops()).toHaveLength(1);
  await lookedAt();
  const { couples, figures } = (await noise())!;
  expect(couples).toBe(50);
  expect(figures!.trust.r).toBeLessThan(0.4);
  expect(await drops()).toEqual([]);
});

it('50 couples whose answers are steady show a smaller drop, and nobody is mailed of it', async () => {
  await practiceOf(49, steady, [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 5, 6]);
  expect(await drops()).toEqual([]);
  await lookedAt();
  expect((await noise())!.figures!.trust.r).toBeGreaterThan(0.85);
  expect(await drops()).toEqual([{ level: 2, told: 2 }]);
  expect(practice.subjectsTo('ada@example.org')).not.toContain('Worth a look today');
});

it('49 couples are too few: what is assumed holds, and how many there are is kept', async () => {
  await practiceOf(48, noisy, [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 3]);
  await lookedAt();
  expect(await noise()).toMatchObject({ couples: 49, figures: null });
  expect(await drops()).toHaveLength(1);
});

it('a couple that is to be reviewed stays so when its coach sees a flag first', async () => {
  await practiceOf(1, noisy, [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 3]);
  const { practiceId, coachId, database } = practice;
  await database.query('update enrolment set findings_version = 0');
  const [flag] = await database.query<{ id: string }>(`select id from attention where kind like '%-drop'`);
  await practice.work((work) => seeEpisode(work, { practiceId, coachId, attentionId: flag!.id }));
  expect(await practice.count('enrolment where findings_version = 0')).toBe(2);
});
