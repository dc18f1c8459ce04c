import { invitationsCountedDays } from '@troth/domain';
import { PracticeRow } from '../coach/entities.js';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import { usualRetention, type Retention } from './retention.js';

const LOCK = 7_468_688;
const MONTHS_AHEAD = 12;
const KEYS_LIVE_HOURS = 48;
const REACTIONS_LIVE_DAYS = 30;
const AT_ONCE = 1_000;
const DAY_MS = 86_400_000;
const BUSY = new Set(['55P03', '57014']);

export interface Maintained {
  readonly idempotencyKeys: number;
  readonly sessions: number;
  readonly reactions: number;
  /** Counted invitations that count no longer, changes of address and invitations of coaches that are long over. */
  readonly joining: number;
  /** Mail that the operator has dealt with. */
  readonly operatorMail: number;
  /** Steps that somebody was in the way of just now: they are done the next time. */
  readonly postponed: number;
}

/**
 * The daily upkeep by the programme's clock: what has served its time goes, and the months to come get their partitions.
 * Each step is a short transaction of its own that waits for nobody. One worker at a time; null where another one is at it.
 */
export async function maintain(
  database: Database,
  now: Date,
  retention: Retention = usualRetention,
): Promise<Maintained | null> {
  const upkeep = new Upkeep(database);
  try {
    const gone = {
      idempotencyKeys: await upkeep.deleteAll(oldKeys, [new Date(now.getTime() - KEYS_LIVE_HOURS * 3_600_000)]),
      sessions: await upkeep.deleteAll(oldSessions, [now]),
      reactions: await deleteReactions(upkeep, database, now),
      joining:
        (await upkeep.deleteAll(oldInvitationCounts, [daysBefore(now, invitationsCountedDays)])) +
        (await upkeep.deleteAll(oldAddressChanges, [daysBefore(now, retention.addressChangesDays)])) +
        (await upkeep.deleteAll(oldCoachInvitations, [daysBefore(now, retention.coachInvitationsDays)])),
      operatorMail: await upkeep.deleteAll(dealtMail, [daysBefore(now, retention.operatorMailDays)]),
    };
    await upkeep.attachMonths(now);
    return { ...gone, postponed: upkeep.postponed };
  } catch (fault) {
    if (fault instanceof SomebodyElse) return null;
    throw fault;
  }
}

const oldKeys = `delete from idempotency where (practice_id, route, key) in (
  select practice_id, route, key from idempotency where created_at < $1::timestamptz limit ${AT_ONCE} for update skip locked)`;

const oldSessions = `delete from partner_session where (practice_id, token_hash) in (
  select practice_id, token_hash from partner_session where expires_at <= $1::timestamptz limit ${AT_ONCE} for update skip locked)`;

const oldInvitationCounts = `delete from invitation_count where (practice_id, id) in (
  select practice_id, id from invitation_count where counted_at < $1::timestamptz limit ${AT_ONCE} for update skip locked)`;

const oldAddressChanges = `delete from address_change where (practice_id, id) in (
  select practice_id, id from address_change where requested_at < $1::timestamptz limit ${AT_ONCE} for update skip locked)`;

/** Whatever came of it: who is a coach now has a row of their own. */
const oldCoachInvitations = `delete from coach_invitation where (practice_id, id) in (
  select practice_id, id from coach_invitation where expires_at < $1::timestamptz limit ${AT_ONCE} for update skip locked)`;

const dealtMail = `delete from operator_mail where id in (
  select id from operator_mail where dealt_at < $1::timestamptz limit ${AT_ONCE} for update skip locked)`;

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

/**
 * An event's id carries when it was made, so the oldest stand first in the key: no index is needed to find them. By their
 * places the rows are fetched one by one; by their keys a plan may read all that are kept.
 */
const oldReactions = `delete from reaction where ctid = any(array(
  select ctid from reaction
  where practice_id = $1 and event_id < $2::uuid and applied_at < $3::timestamptz
  order by practice_id, event_id limit ${AT_ONCE} for update skip locked))`;

async function deleteReactions(upkeep: Upkeep, database: Database, now: Date): Promise<number> {
  const before = daysBefore(now, REACTIONS_LIVE_DAYS);
  const practices = await managerOf(database).find(PracticeRow);
  let gone = 0;
  for (const { practiceId } of practices)
    gone += await upkeep.deleteAll(oldReactions, [practiceId, firstIdOf(before), before]);
  return gone;
}

/** No id that is made at or after the instant is smaller. */
function firstIdOf(at: Date): string {
  const ms = at.getTime().toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-0000-0000-000000000000`;
}

class SomebodyElse extends Error {}

/** The steps of the upkeep, each in a transaction of its own. Throws SomebodyElse where another worker is at it. */
class Upkeep {
  /** How many steps somebody was in the way of. */
  postponed = 0;

  constructor(private readonly database: Database) {}

  /** Runs a statement that deletes some at a time until it finds fewer; returns how many are gone. */
  async deleteAll(sql: string, parameters: readonly unknown[]): Promise<number> {
    for (let all = 0; ;) {
      const gone = await this.#step(async (tx) => {
        const [row]: { n: number }[] = await tx.query(
          `with gone as (${sql} returning 1) select count(*)::int as n from gone`,
          [...parameters],
        );
        return row?.n ?? 0;
      });
      all += gone ?? 0;
      if (gone === null || gone < AT_ONCE) return all;
    }
  }

  /** Makes the partitions that are missing, one at a time. */
  async attachMonths(now: Date): Promise<void> {
    const missing = await this.database.query<{ parent: string; first: string }>(
      `select parent, to_char(first, 'YYYY-MM-DD') as first
       from unnest(array['event', 'delivery', 'delivery_step']) parent,
            generate_series(date_trunc('month', $1::timestamptz), $1::timestamptz + make_interval(months => $2), interval '1 month') first
       where to_regclass(format('%I', parent || '_' || to_char(first, 'YYYY_MM'))) is null order by first, parent`,
      [now, MONTHS_AHEAD],
    );
    for (const { parent, first } of missing)
      await this.#step((tx) => tx.query('select attach_month($1, $2)', [parent, first]));
  }

  /** Null where a table is busy. */
  async #step<T>(work: (tx: Tx) => Promise<T>): Promise<T | null> {
    try {
      return await this.database.transaction(async (tx) => {
        const [lock]: [{ mine: boolean }] = await tx.query('select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
        if (!lock.mine) throw new SomebodyElse();
        // A statement that waits for a lock keeps all that come after waiting too: rather later than in anybody's way.
        await tx.query(`set local lock_timeout = '200ms'`);
        return work(tx);
      });
    } catch (fault) {
      if (!BUSY.has((fault as { code?: string }).code ?? '')) throw fault;
      this.postponed += 1;
      return null;
    }
  }
}
