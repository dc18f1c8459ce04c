import {
  backInRhythm,
  closingDayFor,
  decide,
  liftedByAccepting,
  liftedByConfirming,
  type Enrolment,
  type EnrolmentCommand,
  type DomainEvent,
  type LocalWeek,
} from '@troth/domain';
import {
  addWeeks,
  canBegin,
  firstWeek,
  pauseEnd,
  planInOrder,
  weeksAfterChange,
  weeksFrom,
} from '@troth/domain/calendar';
import {
  freezeWeeks,
  liftSuppressions,
  loadClosing,
  loadEnrolment,
  loadWeeksAhead,
  moveWeek,
  moveWeeksToRound,
  plannedWeek,
  planPauseEnd,
  planWeeks,
  readinessWeeks,
  reconsiderWaiting,
  refreshStanding,
  saveEnrolment,
  withdrawConsent,
  type EnrolmentRef,
  type Tx,
} from '@troth/database';
import { refused, type Refused } from '../refused.js';
import { backToUsual } from '../check-in/keep-rhythm.js';
import type { Work } from '../work.js';
import { planInvitationExpiry } from '../joining/expiry-slots.js';
import { keepSessions } from '../session/keep-sessions.js';
import { endOtherRequests } from './end-other-requests.js';

type FactNames = 'firstWeek' | 'weeksInRound' | 'weeks' | 'until';

/** A command without the facts about weeks, which are looked up here. */
export type RequestedChange = EnrolmentCommand extends infer Command
  ? Command extends EnrolmentCommand
    ? Omit<Command, FactNames>
    : never
  : never;

export type DecisionTaken =
  { readonly ok: true; readonly enrolment: Enrolment; readonly events: readonly DomainEvent[] } | Refused;

/**
 * One change of an enrolment: loads it under a lock, lets the domain decide, and writes the new state, its weeks and
 * its events in the transaction of the work. A refusal writes nothing.
 */
export async function decideEnrolment(work: Work, ref: EnrolmentRef, request: RequestedChange): Promise<DecisionTaken> {
  const { tx, now } = work;
  const before = await loadEnrolment(tx, ref, { lock: true });
  if (!before) return refused('unknown-enrolment', 'There is no such enrolment.');
  const command = await withFacts(tx, before, request, now);
  const decision = decide(before, command, now, work.newId);
  if (!decision.ok) return decision;
  const { enrolment: after } = decision;
  await saveEnrolment(tx, before, after);
  if (!before.partners.a.confirmedAt && after.partners.a.confirmedAt) {
    await planInvitationExpiry(work, after);
    await liftSuppressions(tx, { ...ref, partnerId: after.partners.a.id }, liftedByConfirming);
    await endOtherRequests(work, after);
  }
  if (command.kind === 'accept-invitation') {
    await liftSuppressions(tx, { ...ref, partnerId: command.partnerId }, liftedByAccepting);
  }
  if (command.kind === 'withdraw' && command.by.role === 'partner') {
    await withdrawConsent(tx, ref.practiceId, command.by.partnerId, now);
  }
  await keepWeeks(work, before, after, command);
  await keepSessions(work, before, after);
  if (command.kind === 'pause' && command.until && after.pausedAt)
    await planPauseEnd(tx, ref, { id: work.newId(), pausedAt: after.pausedAt, dueAt: command.until });
  const back = await backToUsual(work, ref, backInRhythm(after, command));
  const events = await work.record([...decision.events, ...back]);
  return { ok: true, enrolment: after, events };
}

async function withFacts(tx: Tx, before: Enrolment, request: RequestedChange, now: Date): Promise<EnrolmentCommand> {
  switch (request.kind) {
    case 'accept-invitation': {
      const closingDay = closingDayFor(before.partners.a.weekday, request.preferences.weekday);
      const closing = await loadClosing(tx, { ...before, closingDay });
      return { ...request, firstWeek: firstWeek(closing, now, null) };
    }
    case 'pause': {
      if (!request.forWeeks || before.state !== 'active') return request;
      return { ...request, until: pauseEnd(request.forWeeks, now, (await loadClosing(tx, before)).zone) };
    }
    case 'resume':
    case 'return-to-stage':
      return { ...request, firstWeek: await nextWeekToAsk(tx, before, now) };
    case 'confirm-stage':
      return {
        ...request,
        firstWeek: await nextWeekToAsk(tx, before, now),
        weeksInRound: (await readinessWeeks(tx, before)).length,
      };
    case 'mark-ready':
      return { ...request, weeks: await readinessWeeks(tx, before) };
    default:
      return request;
  }
}

/** The first week that is still to be asked as a whole, whenever either partner is asked in it. */
async function nextWeekToAsk(tx: Tx, enrolment: Enrolment, now: Date): Promise<LocalWeek> {
  const { weeks } = await loadWeeksAhead(tx, enrolment);
  const last = weeks.at(-1);
  if (!last) return firstWeek(await loadClosing(tx, enrolment), now, enrolment.pausedAt);
  return weeks.find(({ closesAt }) => canBegin(closesAt, now))?.week ?? addWeeks(last.week, 1);
}

async function keepWeeks(work: Work, before: Enrolment, after: Enrolment, command: EnrolmentCommand) {
  const { tx, now } = work;
  const started = before.state !== 'active' && after.state === 'active';
  const stopped = before.state === 'active' && after.state !== 'active';
  if (stopped) {
    await freezeWeeks(tx, after, now);
    await refreshStanding(tx, { practiceId: after.practiceId, enrolmentId: after.id });
  }
  if (started) await planFirst(work, before, after);
  else if (after.state === 'active' && before.round?.id !== after.round?.id) await moveWeeksToRound(tx, after);
  if (command.kind !== 'change-preferences') return;
  const { partnerId, preferences } = command;
  await reconsiderWaiting(tx, { practiceId: after.practiceId, partnerId }, now);
  if (after.state !== 'active') return;
  const side = after.partners.a.id === partnerId ? 'a' : 'b';
  const { weeks, lastAsked } = await loadWeeksAhead(tx, after);
  const movedClosing = before.closingDay === after.closingDay ? null : await loadClosing(tx, after);
  const moved = weeksAfterChange(weeks, { side, preferences, movedClosing }, lastAsked, now);
  for (const week of moved) await moveWeek(tx, after, week);
}

/** The first two weeks after the start or a pause. */
async function planFirst({ tx, now, newId }: Work, before: Enrolment, after: Enrolment): Promise<void> {
  const closing = await loadClosing(tx, after);
  const { lastAsked } = await loadWeeksAhead(tx, after);
  const weeks = weeksFrom(firstWeek(closing, now, before.pausedAt));
  const plans = planInOrder(weeks, { ...after.partners, closing }, lastAsked, now);
  await planWeeks(
    tx,
    plans.map((plan) => plannedWeek(after, plan)),
    newId,
  );
}
