import type { Urgency } from '../attention/attention-flag.js';
import type { Id } from '../ids.js';
import type { OwnAnswer, SeenAnswer } from '../promises/promise.js';
import type { Session } from './session.js';

/** What a coach has to prepare a session from; a partner's id is null for what is of both. */
export interface AgendaFindings {
  /** Those that are up and not quiet, the most urgent first. */
  readonly flags: readonly { readonly id: Id; readonly partnerId: Id | null; readonly urgency: Urgency }[];
  /** Of the stage that is ready to be completed; null where none is. */
  readonly readyRound: Id | null;
  readonly promises: readonly {
    readonly id: Id;
    readonly partnerId: Id;
    /** A local date. */
    readonly dueOn: string;
    readonly own: OwnAnswer | null;
    readonly seen: SeenAnswer | null;
  }[];
  readonly milestones: readonly { readonly id: Id; readonly partnerId: Id | null; readonly reachedAt: Date }[];
}

/** Something to talk about, by the id of what it comes from. */
export interface AgendaPoint {
  readonly kind: 'words' | 'worry' | 'stage-ready' | 'promise' | 'milestone';
  readonly id: Id;
  readonly partnerId: Id | null;
}

/** So many points an hour holds. */
export const mostPoints = 8;

/** From when on promises and milestones count: since the last session, as an instant and as a local date. */
export interface Since {
  readonly at: Date;
  readonly date: string;
}

/**
 * What to talk about in a session, the most urgent first and what went well last: it is kept where not all fits. What is of the
 * other one alone is no matter for a session with one alone.
 */
export function agendaOf(
  { partnerId: alone }: Pick<Session, 'partnerId'>,
  { flags, readyRound, promises, milestones }: AgendaFindings,
  since: Since,
): AgendaPoint[] {
  const ofFlags = (['words', 'worry'] as const).flatMap((kind) =>
    flags.filter(({ urgency }) => urgency === kind).map(({ id, partnerId }) => ({ kind, id, partnerId })),
  );
  const ready = readyRound === null ? [] : [{ kind: 'stage-ready', id: readyRound, partnerId: null } as const];
  const broken = promises
    .filter(({ dueOn, own, seen }) => dueOn >= since.date && (own === 'not' || seen === 'not'))
    .map(({ id, partnerId }) => ({ kind: 'promise', id, partnerId }) as const);
  const good = milestones
    .filter(({ reachedAt }) => reachedAt >= since.at)
    .map(({ id, partnerId }) => ({ kind: 'milestone', id, partnerId }) as const);
  const isForThem = ({ partnerId }: AgendaPoint) => alone === null || partnerId === null || partnerId === alone;
  const first: AgendaPoint[] = [...ofFlags, ...ready, ...broken].filter(isForThem);
  const last = good.filter(isForThem).slice(0, 1 + Math.max(0, mostPoints - 1 - first.length));
  return [...first.slice(0, mostPoints - last.length), ...last];
}
