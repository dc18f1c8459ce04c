import { Injectable } from '@nestjs/common';
import type { Us } from '@troth/contract';
import {
  Clock,
  Database,
  findInvitation,
  findLanguage,
  findQuietHours,
  findPauseEnd,
  findPracticeZone,
  heldWeeks,
  listSessions,
  countUnreadByPartner,
  hasWithdrawnConsent,
  loadEnrolment,
  loadPromisesToRead,
  loadMilestones,
  loadNotesFor,
  loadOwnWeeks,
  loadPartnerWeeks,
  weekInRound,
  type PartnerSession,
  type PartnerWeek,
  notePlace,
} from '@troth/database';
import {
  bothShare,
  closingTime,
  consistencyOverTime,
  consistencyScore,
  consistencyView,
  erasedName,
  isLiving,
  isToldToPartner,
  knownPromises,
  mayCompleteTogether,
  milestones,
  openUntil,
  otherSide,
  partnerOf,
  promisesBeside,
  promiseText,
  ratesOf,
  recordedPromise,
  regularity,
  weekStanding,
  withoutHeld,
  type Enrolment,
  type Id,
  type KnownPromise,
  type OwnWeek,
  type Partner,
  type PartnerPromise,
} from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { openedPromise } from '@troth/programme';
import { openOr, partnerReference, SealingKeys } from '@troth/sealing';
import { pauseChoices } from './pause-choices.js';
import { optionalStagesFor, placeOfCouple } from './place-of-couple.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { ownSessions } from '../sessions/own-sessions.js';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';
import { unreadable } from '../speech/unreadable.js';

/** One partner's own page: what this partner may know, and nothing of what the other said or whether they answered. */
@Injectable()
export class ShowUs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
  ) {}

  async run(me: PartnerSession): Promise<Us> {
    const { database, keys } = this;
    const [
      enrolment,
      weeks,
      held,
      promises,
      reached,
      notes,
      quietHours,
      left,
      practiceZone,
      unread,
      ahead,
      sessions,
      language,
    ] = await Promise.all([
      loadEnrolment(database.statements, me),
      loadPartnerWeeks(database, me.practiceId, me.partnerId),
      heldWeeks(database, me),
      loadPromisesToRead(database.statements, me),
      loadMilestones(database, me, [me.partnerId]),
      loadNotesFor(database, me),
      findQuietHours(database, me),
      hasWithdrawnConsent(database, me),
      findPracticeZone(database, me.practiceId),
      countUnreadByPartner(database, me),
      loadOwnWeeks(database, me),
      listSessions(database, me, { after: this.clock.now(), partnerId: me.partnerId }),
      findLanguage(database, me),
    ]);
    const partner = enrolment && partnerOf(enrolment, me.partnerId);
    if (!enrolment || !partner) throw new Problem('not-signed-in');
    const { name, zone, weekday, time, rhythm, sharesSeen } = partner;
    const where = await this.where(enrolment);
    const toReference = (id: Id) => partnerReference(keys, partner.id, id);
    const today = localTime(this.clock.now(), zone).date;
    const opened = promises.map((promise) => openedPromise(keys, promise));
    const known = knownPromises(opened, partner.id, today).map((promise) => {
      return { mine: promise.mine, shown: toLedger(enrolment, promise, toReference) };
    });
    return {
      name,
      email: partner.email,
      partnerName: nameOf(enrolment.partners[otherSide(partner.side)]),
      today,
      enrolment: {
        state: enrolment.state,
        hasCoach: enrolment.coachId !== null,
        left: enrolment.state === 'withdrawn' && left,
        pausedUntil: await this.pausedUntil(enrolment, zone),
        openUntil: lastDay(enrolment, zone),
      },
      invitation: await this.invitation(enrolment, partner),
      where,
      ...figuresOf(
        enrolment,
        withoutHeld(weeks, held),
        promises.filter(({ makerId }) => makerId === partner.id),
      ),
      week: toWeek(enrolment, partner, ahead, this.clock.now()),
      rhythm,
      wordAfter: enrolment.endedHow === 'together' ? partner.wantsWordAfter : null,
      myPromises: known.filter(({ mine }) => mine).map(({ shown }) => shown),
      promisesToMe: known.filter(({ mine }) => !mine).map(({ shown }) => shown),
      regularity: regularity(weeks),
      notesForMe: isLiving(enrolment) ? this.opened(notes, toReference) : [],
      preferences: {
        zone,
        weekday,
        time,
        sharesSeen,
        quietHours,
        language,
        optionalStages: optionalStagesFor(enrolment, partner),
      },
      closing: enrolment.closingDay && { day: enrolment.closingDay, time: closingTime, zone: practiceZone },
      pauseChoices: pauseChoices(enrolment, { zone, practiceZone, now: this.clock.now() }),
      ...agreementsOf(enrolment, partner),
      unreadMessages: unread,
      sessions: ownSessions(keys, enrolment, sessions, { zone, now: this.clock.now() }),
      milestones: reached.flatMap(({ kind, reachedAt }) => toMilestone(kind, reachedAt, enrolment, partner)),
    };
  }

  private async pausedUntil({ practiceId, id, state, pausedAt }: Enrolment, zone: string) {
    if (state !== 'paused' || !pausedAt) return null;
    const until = await findPauseEnd(this.database, { practiceId, enrolmentId: id }, pausedAt);
    return until && toLocalTime(until, zone);
  }

  private opened(notes: Awaited<ReturnType<typeof loadNotesFor>>, toReference: (id: Id) => string): Us['notesForMe'] {
    return notes.map(({ checkInId, week, sealed }) => {
      const text = openOr(this.keys, sealed, notePlace(checkInId, 'partner'), say(unreadable.noteForMe));
      return { noteId: toReference(checkInId), week, text };
    });
  }

  private async invitation({ practiceId, id, state, partners }: Enrolment, me: Partner): Promise<Us['invitation']> {
    if (state !== 'awaiting-partner' || me.side !== 'a') return null;
    const { name, email } = partners.b;
    const found = await findInvitation(this.database, { practiceId, enrolmentId: id });
    const local = (instant: Date | null) => instant && toLocalTime(instant, me.zone);
    return { name, email, state: found.state, sent: local(found.sentAt), validUntil: local(found.validUntil) };
  }

  private async where(enrolment: Enrolment): Promise<Us['where']> {
    const round = enrolment.round ?? enrolment.rounds.at(-1);
    if (!round) return null;
    const { practiceId, id } = enrolment;
    return placeOfCouple(enrolment, await weekInRound(this.database, practiceId, id, round.id));
  }
}

/** What this partner may agree to now, and has agreed to. */
function agreementsOf(enrolment: Enrolment, { askedStage, agreesStage, agreesComplete }: Partner) {
  const { state, coachId, round } = enrolment;
  const active = state === 'active';
  return {
    canAgreeStage: active && !coachId && askedStage !== null && askedStage === round?.id,
    agreed: round !== null && agreesStage === round.id,
    canCompleteTogether: active && mayCompleteTogether(enrolment),
    agreedComplete: agreesComplete,
  };
}

function nameOf({ name }: Partner): string {
  return name === erasedName ? 'your partner' : name;
}

function toWeek({ state }: Enrolment, { rhythm, zone }: Partner, ahead: readonly OwnWeek[], now: Date): Us['week'] {
  const standing = state === 'active' ? weekStanding(ahead, rhythm, now) : null;
  if (!standing) return null;
  const local = (instant: Date) => toLocalTime(instant, zone);
  const { state: stands, asksAt, closesAt, nextAt } = standing;
  return { state: stands, asksAt: local(asksAt), closesAt: local(closesAt), nextAt: nextAt && local(nextAt) };
}

/** The day on which the page of a programme that was left closes, where its reader lives. */
function lastDay({ state, endedAt, activatedAt }: Enrolment, zone: string): string | null {
  if (state !== 'withdrawn' || !endedAt) return null;
  return localTime(openUntil({ endedAt, hadBegun: activatedAt !== null }), zone).date;
}

/**
 * My own view at any time. The seen view only while both share, and only of weeks that have closed: before that it
 * would tell whether the other has answered.
 */
function figuresOf(
  enrolment: Enrolment,
  weeks: readonly PartnerWeek[],
  mine: readonly PartnerPromise[],
): Pick<Us, 'consistency' | 'seen'> {
  const { excused, untold } = promisesBeside(mine.map(recordedPromise));
  const { points, ...own } = consistencyView(ratesOf(weeks, 'own'));
  const closed = ratesOf(
    weeks.filter((week) => week.closed),
    'seen',
  );
  const shared = bothShare(enrolment);
  const seenPoints = new Map(shared ? consistencyOverTime(closed).map(({ week, score }) => [week, score]) : []);
  const both = points.map(({ week, score }) => {
    return { week, own: score, ...(shared ? { seen: seenPoints.get(week) ?? null } : {}) };
  });
  const consistency = { ...own, points: both, beside: { excused, untold } };
  return { consistency, seen: shared ? consistencyScore(closed) : null };
}

function toLedger(
  enrolment: Enrolment,
  promise: KnownPromise,
  toReference: (id: Id) => string,
): Us['myPromises'][number] {
  const { id, myAnswer: mark, mine: _, ...shown } = promise;
  const mayChange = shown.mayChange && isLiving(enrolment);
  return { ...shown, mayChange, promiseId: toReference(id), text: promiseText(promise, say), mark };
}

/** One that is not for them is left out, and one that another version has written rather than shown without words. */
function toMilestone(kind: string, reachedAt: Date, couple: Enrolment, { zone }: Partner): Us['milestones'] {
  const milestone = Object.values(milestones).find(({ id }) => id === kind);
  if (!milestone || milestone.of === 'coach' || !isToldToPartner(kind, couple)) return [];
  const { title, body } = milestone.messages;
  const said = { title: say(title), body: say(body) };
  return [{ id: milestone.id, ...said, reachedOn: localTime(reachedAt, zone).date }];
}
