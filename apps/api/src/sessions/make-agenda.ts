import { Injectable } from '@nestjs/common';
import type { CoupleSessions } from '@troth/contract';
import { Clock, Database, loadCoupleFlags, loadMilestones, type Coach, type ShownSession } from '@troth/database';
import {
  agendaOf,
  attentionFlags,
  isQuiet,
  mostUrgentFirst,
  type AgendaPoint,
  type AttentionFlag,
  type Enrolment,
} from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { CouplePromises } from '../coach-couples/couple-promises.js';
import { toFlag } from '../coach-couples/flag-dto.js';
import { milestonesOf, roundsOf } from '../coach-couples/story-parts.js';

/** So far back, where there was no session before. */
const firstLookMs = 28 * 86_400_000;
const latestPromises = { limit: 50 };

/** What a coach could talk about in a session with a couple, in words. */
@Injectable()
export class MakeAgenda {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly promises: CouplePromises,
  ) {}

  /** `held` are the sessions of before. */
  async run(
    coach: Coach,
    couple: Enrolment,
    session: ShownSession,
    held: readonly ShownSession[],
  ): Promise<NonNullable<CoupleSessions['agenda']>> {
    const now = this.clock.now();
    const ref = { practiceId: couple.practiceId, enrolmentId: couple.id };
    const { a, b } = couple.partners;
    const [open, reached, promises] = await Promise.all([
      loadCoupleFlags(this.database, ref),
      loadMilestones(this.database, ref, [a.id, b.id]),
      this.promises.of(coach, couple, latestPromises),
    ]);
    const flags = mostUrgentFirst(open, now).filter((flag) => !isQuiet(flag, now));
    const told = { flags: flags.map((flag) => toFlag(flag, [a, b])), milestones: milestonesOf(couple, reached) };
    const round = couple.state === 'active' && couple.round?.readyAt ? couple.round : null;
    const since = sinceOf(session, held, now);
    const points = agendaOf(
      session,
      {
        flags: flags.map(({ id, partnerId, kind }) => ({ id, partnerId, urgency: urgencyOf(kind) })),
        readyRound: round?.id ?? null,
        promises: promises.items.map((one) => ({
          ...one,
          id: one.promiseId,
          partnerId: couple.partners[one.maker].id,
        })),
        milestones: reached
          .filter(({ kind }) => kind !== 'stage-ready')
          .map(({ kind: id, partnerId, reachedAt }) => ({ id, partnerId, reachedAt })),
      },
      { at: since, date: localTime(since, coach.zone).date },
    );
    const words: Readonly<Record<AgendaPoint['kind'], (id: string) => string | undefined>> = {
      words: (id) => told.flags.find((flag) => flag.id === id)?.title,
      worry: (id) => told.flags.find((flag) => flag.id === id)?.title,
      'stage-ready': (id) => roundsOf(couple).find(({ roundId }) => roundId === id)?.title,
      promise: (id) => promises.items.find(({ promiseId }) => promiseId === id)?.text,
      milestone: (id) => told.milestones.find((milestone) => milestone.id === id)?.title,
    };
    return points.flatMap(({ kind, id, partnerId }) => {
      const what = words[kind](id);
      const of = partnerId === a.id ? ('a' as const) : partnerId === b.id ? ('b' as const) : ('couple' as const);
      return what ? [{ kind, of, what }] : [];
    });
  }
}

/** When the last one began whom this one is with. */
function sinceOf({ partnerId }: ShownSession, held: readonly ShownSession[], now: Date): Date {
  const last = held.findLast((before) => before.partnerId === null || before.partnerId === partnerId);
  return last?.beginsAt ?? new Date(now.getTime() - firstLookMs);
}

function urgencyOf(kind: string): AttentionFlag['urgency'] {
  return Object.values<AttentionFlag>(attentionFlags).find(({ id }) => id === kind)?.urgency ?? 'apart';
}
