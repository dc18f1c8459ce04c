import type { CoupleInList } from '@troth/contract';
import { coupleGroups, type CoupleRow, type ListedMoment, type ListedPartner, type TrustByWeek } from '@troth/database';
import { mostUrgentFirst, stageOf, type LocalWeek } from '@troth/domain';
import { addWeeks, compareWeeks, mondayOf } from '@troth/domain/calendar';
import { toFlag, withInstants } from '../coach-couples/flag-dto.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { say } from '../speech/say.js';

/** A figure that nobody has renewed for longer than this many weeks is shown as old. */
const FRESH_WEEKS = 3;
/** As many weeks of trust, this one the last. */
export const SHOWN_WEEKS = 12;

/** The coach's own week, now and clocks, and what partners gave for trust. */
interface Reading {
  readonly trusted: ReadonlyMap<string, TrustByWeek>;
  readonly thisWeek: LocalWeek;
  readonly now: Date;
  readonly zone: string;
}

/** One couple as its coach reads it in the list. */
export function toCouple(row: CoupleRow, reading: Reading): CoupleInList {
  const { enrolmentId, state, stage, round, weekInRound, a, b, saidAt, saidBy } = row;
  const { thisWeek, now, zone, trusted } = reading;
  const over = ({ id }: ListedPartner) => overWeeks(trusted.get(id) ?? {}, thisWeek);
  const flags = mostUrgentFirst(row.flags.map(withInstants), now).map((flag) => toFlag(flag, [a, b]));
  return {
    enrolmentId,
    group: coupleGroups[row.part]!,
    state,
    pausedUntil: row.pausedUntil && toLocalTime(row.pausedUntil, zone),
    programme: row.programme,
    stage,
    round,
    names: [a.name, b.name],
    stageTitle: stage === null ? null : say(stageOf(row.programmeVersion, stage).title),
    weekInRound: stage === null ? null : Math.max(1, weekInRound),
    scores: { a: scoresOf(a, thisWeek), b: scoresOf(b, thisWeek) },
    trust: { a: dated(a.trust, a.trustWeek, thisWeek), b: dated(b.trust, b.trustWeek, thisWeek) },
    trustOverWeeks: { a: over(a), b: over(b) },
    answeredThisWeek: { a: a.answered, b: b.answered },
    lastWord: saidAt && saidBy && { by: row[saidBy].name, at: toLocalTime(saidAt, zone) },
    next: state === 'paused' ? null : nextOf(row, zone),
    flags,
  };
}

const moments = {
  'check-in': 'check-in',
  'week-closing': 'week-closing',
  'invitation-expiry': 'invitation-ends',
  'unconfirmed-expiry': 'invitation-ends',
  'three-months': 'three-months',
} as const satisfies Readonly<Record<ListedMoment['kind'], NonNullable<CoupleInList['next']>['what']>>;

function nextOf({ next, a, b }: CoupleRow, zone: string): CoupleInList['next'] {
  if (next === null) return null;
  const of = [a, b].find(({ id }) => id === next.partnerId)?.name ?? null;
  return { what: moments[next.kind], of, at: toLocalTime(new Date(next.dueAt), zone) };
}

function overWeeks(trusted: TrustByWeek, thisWeek: LocalWeek): (number | null)[] {
  return Array.from({ length: SHOWN_WEEKS }, (_, n) => trusted[addWeeks(thisWeek, n + 1 - SHOWN_WEEKS)] ?? null);
}

function scoresOf({ own, seen, ownWeek, seenWeek }: ListedPartner, thisWeek: LocalWeek): CoupleInList['scores']['a'] {
  return { own: dated(own, ownWeek, thisWeek), seen: dated(seen, seenWeek, thisWeek) };
}

function dated(value: number | null, week: LocalWeek | null, thisWeek: LocalWeek): CoupleInList['trust']['a'] {
  if (value === null || week === null) return null;
  return { value, givenInWeekOf: mondayOf(week), old: compareWeeks(thisWeek, week) > FRESH_WEEKS };
}
