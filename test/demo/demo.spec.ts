import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CoupleInList } from '@troth/contract';
import type { EnrolmentRef } from '@troth/database';
import { milestones, type LocalWeek } from '@troth/domain';
import { CoachClient, stories } from '@troth/standalone';
import { allKinds, standingOf, type Standing } from './evidence.js';
import { coach, openDemo, type LivingDemo } from './live-demo.js';
import { SecondWay } from './second-way.js';

// Twelve couples live through twelve weeks twice: on two slow cores beside other specs that has taken 185 s.
jest.setTimeout(400_000);

const ends = new Date('2026-11-28T09:00:00Z');
const WEEK_MS = 7 * 86_400_000;

/** What only a mail system or a letter brings about, and the demo's mailbox takes everything. */
const notInTheDemo = ['bounce', 'complaint', 'reply'];
const writtenTwice = /^(trust-drop|openness-drop|closeness-drop|missed-three-times|staying-low|perception-gap) /;

interface Look extends Standing {
  /** By the second way, of the kinds that are written down twice. */
  readonly heard: readonly string[];
}

let demo: LivingDemo;
const looks: Look[] = [];

beforeAll(async () => {
  demo = await openDemo(ends);
  const second = new SecondWay(demo.letters);
  let signedIn: CoachClient | null = null;
  await demo.live(
    (call) => second.hear(call),
    async (now) => {
      for (const { closed, ...ref } of await couplesToLookAt(now)) {
        signedIn ??= await signIn();
        const standing = await standingOf(demo.database, signedIn, ref, now);
        looks.push({ ...standing, heard: second.findings(standing.couple, closed).sort() });
      }
    },
  );
});
afterAll(() => demo?.close());

function signIn(): Promise<CoachClient> {
  return CoachClient.signIn(demo.http('10.9.0.2'), coach.email, coach.password, randomUUID);
}

interface ToLookAt extends EnrolmentRef {
  readonly closed: readonly LocalWeek[];
}

const lookedAt = new Map<string, number>();

/** Who has a week closing at this instant; and once a week, who has none to close. */
async function couplesToLookAt(now: Date): Promise<ToLookAt[]> {
  const couples = await demo.database.query<ToLookAt & { readonly state: string; readonly closing: boolean }>(
    `select e.practice_id as "practiceId", e.id as "enrolmentId", e.state,
            coalesce(json_agg(v.payload ->> 'week') filter (where v.id is not null), '[]') as closed,
            coalesce(bool_or(v.occurred_at = $1), false) as closing
     from enrolment e
     left join event v on v.practice_id = e.practice_id and v.enrolment_id = e.id and v.name = 'week.closed'
     group by e.practice_id, e.id`,
    [now],
  );
  return couples.filter(({ enrolmentId, state, closing }) => {
    const isDue = now.getTime() - (lookedAt.get(enrolmentId) ?? 0) >= WEEK_MS;
    if (!closing && (state === 'active' || !isDue)) return false;
    lookedAt.set(enrolmentId, now.getTime());
    return true;
  });
}

describe('for every couple of the demo, in every week', () => {
  it('was looked at, all twelve of them', () => {
    const byCouple = Map.groupBy(looks, ({ couple }) => couple.id);
    expect(byCouple.size).toBe(stories.length);
    expect(looks.length).toBeGreaterThan(120);
  });

  it('the page shows what the rules find in the answers, word for word', () => {
    const apart = looks.filter(({ shown, worded }) => shown.join('\n') !== worded.join('\n'));
    expect(apart.map(({ at, shown, worded }) => ({ at, shown, worded }))).toEqual([]);
  });

  it('the open episodes are the conditions that hold, with their figures', () => {
    const apart = looks.filter(({ kept, found }) => kept.join('\n') !== found.join('\n'));
    expect(apart.map(({ at, kept, found }) => ({ at, kept, found }))).toEqual([]);
  });

  it('the rules written down a second time find the same in what was sent', () => {
    const apart = looks.flatMap(({ couple, at, shown, heard }) => {
      const seen = shown.filter((line) => writtenTwice.test(line)).map((line) => bySide(couple, line));
      return seen.sort().join('\n') === heard.join('\n') ? [] : [{ at, seen, heard }];
    });
    expect(apart).toEqual([]);
    expect(new Set(looks.flatMap(({ heard }) => heard.map((line) => line.split(' ')[0]))).size).toBe(6);
  });
});

function bySide({ partners }: Standing['couple'], line: string): string {
  const [, kind, name, level] = /^(\S+) of (.+), level (\d)/.exec(line)!;
  return `${kind} of ${partners.a.name === name ? 'a' : 'b'}, level ${level}`;
}

describe('at its end the demo', () => {
  const count = async (of: string): Promise<number> => {
    const [counted] = await demo.database.query<{ count: number }>(`select count(*)::int from ${of}`);
    return counted!.count;
  };

  it('has each kind of finding in some couple, open or over', async () => {
    const rows = await demo.database.query<{ kind: string; over: boolean }>(
      'select distinct kind, ended_at is not null as over from attention',
    );
    const kinds = new Set(rows.map(({ kind }) => kind));
    expect(allKinds.filter((kind) => !kinds.has(kind)).sort()).toEqual(notInTheDemo);
    const over = rows.filter((row) => row.over).map(({ kind }) => kind);
    expect(over).toEqual(
      expect.arrayContaining(['trust-drop', 'openness-drop', 'closeness-drop', 'staying-low', 'note']),
    );
  });

  it('has a drop that a second answer bore out, and that is over', async () => {
    expect(
      await count(
        `attention a join event e on e.enrolment_id = a.enrolment_id and e.payload ->> 'attentionId' = a.id::text
         where a.kind = 'trust-drop' and a.ended_at is not null and e.name = 'attention.worsened'`,
      ),
    ).toBe(1);
  });

  it('has somebody silent who is asked less and less', async () => {
    const steps = await demo.database.query<{ rhythm: string }>(
      `select payload ->> 'rhythm' as rhythm from event where name = 'rhythm.changed' order by id`,
    );
    expect(steps.map(({ rhythm }) => rhythm)).toEqual(['every-second-week', 'resting']);
  });

  it('has each milestone that twelve weeks can hold', async () => {
    const rows = await demo.database.query<{ kind: string }>('select distinct kind from milestone');
    const reached = rows.map(({ kind }) => kind);
    expect(Object.keys(milestones).filter((kind) => !reached.includes(kind))).toEqual(['three-months-after']);
  });

  it('has accounts of what came before, answers to the six questions, and words on practices', async () => {
    expect(await count('intake')).toBeGreaterThan(stories.length);
    expect(await count('measure_asking where answered_at is not null')).toBeGreaterThan(2 * stories.length);
    expect(await count('said_of_practice')).toBeGreaterThan(5);
  });

  it('has a thread that was answered, one unread by its coach and one unread by its partner', async () => {
    const threads = await demo.database.query<{ email: string; said: string; unread: string }>(
      `select p.email, string_agg(m.written_by, ' ' order by m.written_at) as said,
              coalesce(string_agg(m.written_by, ' ' order by m.written_at) filter (where m.read_at is null), '') as unread
       from thread_message m join partner p on p.practice_id = m.practice_id and p.id = m.partner_id group by 1 order by 1`,
    );
    expect(threads).toEqual([
      { email: 'agnieszka@slow.example', said: 'coach', unread: 'coach' },
      { email: 'alex@ready.example', said: 'partner', unread: 'partner' },
      { email: 'maya@steady.example', said: 'coach partner coach', unread: 'coach' },
    ]);
  });

  it('has a coach with two sessions booked, one of them with one alone, and two times on offer', async () => {
    const found = await demo.database.query<{ email: string; told: string }>(
      `select p.email, string_agg(s.state || case when s.partner_id is null then '' else ' alone' end, ', ' order by s.begins_at) as told
       from session s join partner p on p.practice_id = s.practice_id and p.enrolment_id = s.enrolment_id and p.side = 'a'
       group by 1 order by 1`,
    );
    expect(found).toEqual([
      { email: 'maya@steady.example', told: 'offered, offered' },
      { email: 'sam@ready.example', told: 'booked' },
      { email: 'yuki@drop.example', told: 'booked alone' },
    ]);
  });

  it('has scores that lie apart, as people’s do', async () => {
    const listed = (await signIn().then((coach) => coach.couples())) as unknown as readonly CoupleInList[];
    const scores = listed.flatMap(({ scores: { a, b } }) =>
      [a.own, a.seen, b.own, b.seen].flatMap((one) => one?.value ?? []),
    );
    expect(scores.length).toBeGreaterThan(30);
    expect(scores.filter((score) => score === 100).length).toBeLessThan(scores.length / 3);
    const bands = Map.groupBy(scores, (score) => [50, 70, 85, 100].findIndex((top) => score < top));
    for (const band of [0, 1, 2, 3]) expect(bands.get(band)?.length).toBeGreaterThan(band === 0 ? 0 : 2);
  });
});
