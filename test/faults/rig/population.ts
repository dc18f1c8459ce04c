import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { appendEvents, idsAt, type Database } from '@troth/database';
import { newEvent } from '@troth/domain';
import { weekOf } from '@troth/domain/calendar';
import { addressHash, type SealingKeys } from '@troth/sealing';
import { foundPractice } from '@troth/standalone';

const ZONE = 'Europe/London';
const UNIQUE_VIOLATION = '23505';
const AGAIN_MS = 250;
const DOMAINS = 5;
const CLOSES_AFTER_MS = 48 * 3_600_000;

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly enrolmentId: string;
}

/** Couples in the midst of their programme, written at once; nothing is due for anybody until a drill makes it so. */
export class Population {
  private taken = 0;

  private constructor(
    private readonly database: () => Database,
    private readonly keys: SealingKeys,
    private readonly practiceId: string,
    private readonly people: readonly Person[],
  ) {}

  static async settle(opened: () => Database, keys: SealingKeys, couples: number, now: Date): Promise<Population> {
    const database = opened();
    const practice = await foundPractice(database, { slug: 'drill', name: 'Drill', zone: ZONE }, now);
    const made = Array.from({ length: couples }, (_, index) => ({
      enrolmentId: randomUUID(),
      roundId: randomUUID(),
      partners: (['a', 'b'] as const).map((side) => {
        const email = `${side}${index}@d${index % DOMAINS}.drill.example`;
        return { id: randomUUID(), side, email, hash: addressHash(keys, email).toString('hex') };
      }),
    }));
    await database.query(
      `with couple as (
         select c.*, $1::uuid as practice_id, $2::timestamptz as now
         from jsonb_to_recordset($3::jsonb) as c("enrolmentId" uuid, "roundId" uuid, partners jsonb)
       ), enrolments as (
         insert into enrolment (practice_id, id, state, programme_version, created_at, activated_at)
         select practice_id, "enrolmentId", 'active', '1', now, now from couple
       ), rounds as (
         insert into round (practice_id, id, enrolment_id, stage, number, entered_at, entered_week)
         select practice_id, "roundId", "enrolmentId", 'communication', 1, now, $4 from couple
       ), partners as (
         insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, live, zone, weekday, time,
                              confirmed_at, consent_version, consent_given_at)
         select practice_id, p.id, "enrolmentId", p.side, 'Kim', p.email, decode(p.hash, 'hex'), true, $5, 2, '12:00',
                now, '1', now
         from couple, jsonb_to_recordset(partners) as p(id uuid, side text, email text, hash text)
       )
       insert into consent (practice_id, id, partner_id, version, given_at)
       select practice_id, gen_random_uuid(), p.id, '1', now from couple, jsonb_to_recordset(partners) as p(id uuid)`,
      [practice.id, now, JSON.stringify(made), weekOf(now, ZONE), ZONE],
    );
    const people = made.flatMap(({ enrolmentId, partners }) =>
      partners.map(({ id, email }) => ({ id, email, enrolmentId })),
    );
    return new Population(opened, keys, practice.id, people);
  }

  /** Lets a check-in fall due for each of a couple (two neighbours of `people`) at its instant: the ticker's way. */
  async planCheckIns(dues: readonly { readonly of: readonly [Person, Person]; readonly at: Date }[]): Promise<void> {
    await this.database().query(
      `with due as (
         select d.*, $1::uuid as practice_id from jsonb_to_recordset($2::jsonb)
           as d("enrolmentId" uuid, a uuid, b uuid, week text, at timestamptz, "closesAt" timestamptz)
       ), weeks as (
         insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state)
         select d.practice_id, d."enrolmentId", d.week, r.id, r.stage, d.at, d.at, d."closesAt", 'planned'
         from due d join round r on r.practice_id = d.practice_id and r.enrolment_id = d."enrolmentId"
       )
       insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at)
       select d.practice_id, gen_random_uuid(), 'check-in', s.person, d."enrolmentId", d.week, d.at
       from due d, unnest(array[d.a, d.b]) as s(person)`,
      [
        this.practiceId,
        JSON.stringify(
          dues.map(({ of: [a, b], at }) => ({
            enrolmentId: a.enrolmentId,
            a: a.id,
            b: b.id,
            week: weekOf(at, ZONE),
            at,
            closesAt: new Date(at.getTime() + CLOSES_AFTER_MS),
          })),
        ),
      ],
    );
  }

  /**
   * Each asks for a sign-in link: an event, its reaction through the queue, an email. Asked again after a fault of the
   * database it is the same event, so that it is one request whether or not the first had been committed.
   */
  async askSignInLinks(people: readonly Person[], now: Date): Promise<void> {
    const newId = idsAt(now);
    const events = people.map(({ email }) =>
      newEvent(
        'sign-in.requested',
        { addressHash: addressHash(this.keys, email).toString('hex') },
        { id: newId(), practiceId: this.practiceId, enrolmentId: null, occurredAt: now },
      ),
    );
    for (;;) {
      try {
        return await this.database().transaction((tx) => appendEvents(tx, events));
      } catch (fault) {
        if ((fault as { code?: string }).code === UNIQUE_VIOLATION) return;
        await pause(AGAIN_MS);
      }
    }
  }

  /** How many couples nobody has taken yet. */
  left(): number {
    return (this.people.length - this.taken) / 2;
  }

  /** So many couples whom no one has taken before, or all that are left. */
  take(couples = this.left()): (readonly [Person, Person])[] {
    const first = this.taken;
    this.taken = Math.min(this.people.length, first + 2 * Math.floor(couples));
    const those = this.people.slice(first, this.taken);
    return Array.from({ length: those.length / 2 }, (_, index) => [those[2 * index]!, those[2 * index + 1]!]);
  }
}
