import { heardByCoach, type DomainEvent, type HeardChange, type Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';

/** Where PostgreSQL tells every process that coaches may have something new to read. */
export const changesChannel = 'troth_couple';

/** That something of a couple changed, or of a whole practice's list; never what. */
export interface CoupleChange {
  readonly practiceId: Id;
  /** Null: who walks with whom has changed. */
  readonly enrolmentId: Id | null;
  readonly what: HeardChange;
}

/** What coaches hear of these events, each once. */
export function changesOf(events: readonly DomainEvent[]): CoupleChange[] {
  const changes = events.flatMap(({ name, practiceId, enrolmentId }): CoupleChange[] => {
    const what = heardByCoach[name];
    if (what === undefined) return [];
    return [{ practiceId, enrolmentId: what === 'list' ? null : enrolmentId, what }];
  });
  return [...new Map(changes.map((change) => [writeChange(change), change])).values()];
}

/** Tells of a change that no event tells of, when its transaction commits. */
export async function tellOfCouple(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<void> {
  await tx.query(`select pg_notify('${changesChannel}', $1)`, [
    writeChange({ practiceId, enrolmentId, what: 'couple' }),
  ]);
}

export function writeChange({ practiceId, enrolmentId, what }: CoupleChange): string {
  return [what, practiceId, ...(enrolmentId === null ? [] : [enrolmentId])].join(' ');
}

const written = /^(couple|words|list) ([\da-f-]{36})(?: ([\da-f-]{36}))?$/;

/** Null for what this version does not know. */
export function readChange(words: string): CoupleChange | null {
  const [, what, practiceId, enrolmentId = null] = written.exec(words) ?? [];
  if (what === undefined || practiceId === undefined) return null;
  return { what: what as HeardChange, practiceId, enrolmentId };
}
