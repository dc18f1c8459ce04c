import type { Enrolment, Id, KeptRatings, LocalWeek, Side } from '@troth/domain';
import {
  askAboutPromises,
  decideEnrolment,
  erasePerson,
  requestEnrolment,
  workIn,
  type RequestedChange,
} from '@troth/programme';
import { parseKeys } from '@troth/sealing';
import { freshDatabase } from '@troth/testing';
import { openDatabase, type Database } from '../src/connection/database.js';
import { idsAt } from '../src/connection/ids.js';
import { checkInFacts, openCheckIns } from '../src/check-in/ask-check-ins.js';
import { loadCheckIn, saveAnswers } from '../src/check-in/check-ins.js';
import { markWeeksClosed } from '../src/week/close-weeks.js';
import { replaceMarks, savePromise } from '../src/promise/promises.js';

export const practiceId = '01900000-0000-7000-8000-000000000001';
export const coachId = '01900000-0000-7000-8000-000000000002';
const keys = parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`);
let couples = 0;
export const answers: KeptRatings = { openness: 6, closeness: 5, trust: 4, focus: 3, readiness: 3 };

/** A migrated database with one practice and one coach. */
export async function openPractice(): Promise<Database> {
  const database = await openDatabase(await freshDatabase());
  await database.query(`insert into practice values ($1, 'practice', 'The practice', 'Europe/Berlin', now())`, [
    practiceId,
  ]);
  await database.query(
    `insert into coach (practice_id, id, name, email, zone, created_at) values ($1, $2, 'Ada', 'ada@example.org', 'Europe/Berlin', now())`,
    [practiceId, coachId],
  );
  return database;
}

/** A couple whose programme runs, with a clock that stands where it is put; both live in Berlin. */
export class RunningCouple {
  private constructor(
    readonly database: Database,
    readonly enrolment: Enrolment,
    public now: Date,
  ) {}

  /** Ana is asked on Wednesday at 19:00, Ben on Thursday at 19:00; the week closes on Saturday at 19:00. */
  static async start(database: Database, now = new Date('2026-11-23T08:00:00Z')): Promise<RunningCouple> {
    couples += 1;
    const request = {
      practiceId,
      coachId,
      preferences: { zone: 'Europe/Berlin', weekday: 3, time: '19:00' } as const,
      name: 'Ana',
      email: `ana.${couples}@example.org`,
      // No address of a spec is another's.
      invited: { name: 'Ben', email: `ben.${couples}@example.org` },
    };
    const enrolment = await database.transaction((tx) => requestEnrolment(workIn(tx, { now, keys }), request, 'en'));
    const { a, b } = enrolment.partners;
    const couple = new RunningCouple(database, enrolment, now);
    await couple.decide({ kind: 'confirm-address', partnerId: a.id, consentVersion: '1' });
    await couple.decide({
      kind: 'accept-invitation',
      partnerId: b.id,
      consentVersion: '1',
      preferences: { zone: 'Europe/Berlin', weekday: 4, time: '19:00' },
    });
    return couple;
  }

  get ref() {
    return { practiceId, enrolmentId: this.enrolment.id };
  }

  idOf(side: Side): Id {
    return this.enrolment.partners[side].id;
  }

  async decide(request: RequestedChange): Promise<Enrolment> {
    const taken = await this.database.transaction((tx) =>
      decideEnrolment(workIn(tx, { now: this.now, keys }), this.ref, request),
    );
    if (!taken.ok) throw new Error(taken.refusal.code);
    return taken.enrolment;
  }

  async pause(): Promise<void> {
    await this.decide({ kind: 'pause', by: { role: 'partner', partnerId: this.idOf('a') } });
  }

  async resume(): Promise<void> {
    await this.decide({ kind: 'resume', by: { role: 'partner', partnerId: this.idOf('a') } });
  }

  async erase(side: Side): Promise<void> {
    await this.database.transaction((tx) =>
      erasePerson(workIn(tx, { now: this.now, keys }), { ...this.ref, partnerId: this.idOf(side) }),
    );
  }

  /** Asks one partner in a week, at an instant; `localDate` is what day that is for them. */
  async ask(side: Side, week: LocalWeek, at: string): Promise<void> {
    this.now = new Date(at);
    await this.database.transaction(async (tx) => {
      await this.plan(week);
      const [facts] = await checkInFacts(tx, [{ practiceId, partnerId: this.idOf(side), week }]);
      if (!facts) throw new Error(`${week} is not planned.`);
      const askings = [
        { ...facts, id: idsAt(this.now)(), localDate: at.slice(0, 10), stageQuestions: ['focus', 'readiness'] },
      ];
      await openCheckIns(tx, askings, this.now);
      await askAboutPromises({ tx, now: this.now }, askings);
    });
  }

  /** Answers a check-in that was asked, with a note to the partner where one is given. */
  async answer(
    side: Side,
    week: LocalWeek,
    { given = answers, note }: { given?: KeptRatings; note?: string } = {},
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const asked = await loadCheckIn(tx, { practiceId, partnerId: this.idOf(side), week });
      if (!asked) throw new Error('They were not asked.');
      await saveAnswers(
        tx,
        asked,
        { answers: given, note: note ? { sealed: note, audience: 'partner' } : null },
        this.now,
      );
    });
  }

  async promise(side: Side, week: LocalWeek, dueOn: string): Promise<Id> {
    const maker = { ...this.ref, makerId: this.idOf(side), week };
    const words = { ifCue: 'it is Wednesday', thenAct: 'call at noon', dueOn };
    const { id } = await this.database.transaction((tx) => savePromise(tx, maker, words, idsAt(this.now)(), this.now));
    return id;
  }

  async mark(promiseId: Id, view: 'own' | 'seen', week: LocalWeek): Promise<void> {
    const marks = [{ promiseId, answer: 'kept' as const }];
    await this.database.transaction((tx) => replaceMarks(tx, { practiceId, week, view }, [promiseId], marks, this.now));
  }

  async close(week: LocalWeek, at: string): Promise<void> {
    this.now = new Date(at);
    await this.database.transaction((tx) => markWeeksClosed(tx, [{ ...this.ref, week }], this.now));
  }

  /** The ticker plans a week when the one before it is asked; here it is written when it is needed. */
  private async plan(week: LocalWeek): Promise<void> {
    await this.database.query(
      `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state)
       select practice_id, enrolment_id, $3, id, stage, $4, $4, $4::timestamptz + interval '72 hours', 'planned'
       from round where practice_id = $1 and enrolment_id = $2 and ended_at is null on conflict do nothing`,
      [practiceId, this.enrolment.id, week, this.now],
    );
  }
}
