import { addWeeks } from '../calendar/local-week.js';
import { ratingsOf } from '../check-in/ratings.js';
import { reliableChange } from '../consistency/reliable-change.js';
import { active, sampleId, start } from '../enrolment/enrolment.fixture.js';
import type { CoupleRecord, PartnerRecord, PartnerWeek } from './couple-record.js';

/** One closed, answered week with nothing special about it, `index` weeks after the first. */
export function sampleWeek(index: number, changes: Partial<PartnerWeek> = {}): PartnerWeek {
  return {
    week: addWeeks('2026-W48', index),
    stage: 'communication',
    roundId: sampleId(50),
    frozen: false,
    closed: true,
    asked: true,
    answered: true,
    askedReadiness: true,
    ...ratingsOf({ openness: 6, closeness: 6, trust: 6, readiness: 3 }),
    own: { sum: 0, of: 0 },
    seen: { sum: 0, of: 0 },
    ...changes,
  };
}

export const missed: Partial<PartnerWeek> = {
  answered: false,
  ...ratingsOf({}),
};

/** Left in peace after a long silence. */
export const notAsked: Partial<PartnerWeek> = { ...missed, asked: false };

export const paused: Partial<PartnerWeek> = { ...missed, frozen: true };

export function weeksOf(...changes: Partial<PartnerWeek>[]): readonly PartnerWeek[] {
  return changes.map((change, index) => sampleWeek(index, change));
}

/** A couple's record in which partner a has these weeks and partner b none. */
export function recordOf(a: Partial<PartnerRecord> = {}, changes: Partial<CoupleRecord> = {}): CoupleRecord {
  const blank: PartnerRecord = { weeks: [], promises: [] };
  return {
    at: start,
    enrolment: active(true),
    partners: { a: { ...blank, ...a }, b: blank },
    addresses: [],
    stopped: [],
    words: [],
    invitedUntil: null,
    accounts: { a: null, b: null },
    measured: { a: [], b: [] },
    noise: reliableChange,
    ...changes,
  };
}
