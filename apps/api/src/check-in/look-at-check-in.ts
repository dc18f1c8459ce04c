import { Injectable } from '@nestjs/common';
import type { CheckInForm, CheckInGiven, LocalTime } from '@troth/contract';
import { askedBefore, Clock, Database, loadOwnWeeks, loadPromiseAnswers, type Tx } from '@troth/database';
import {
  asTold,
  isSafetyTurn,
  promiseText,
  questionsFor,
  weekStanding,
  type Id,
  type PartnerPromise,
} from '@troth/domain';
import { openedPromise, type OpenCheckIn } from '@troth/programme';
import { partnerReference, SealingKeys } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';
import { isSafetyRead } from '../safety/is-safety-read.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { EarlierAnswers } from './earlier-answers.js';
import { openCheckIn } from './open-check-in.js';
import { say } from '../speech/say.js';

/** The form behind a check-in link, with what was answered in this browser before; it changes nothing. */
@Injectable()
export class LookAtCheckIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
    private readonly earlier: EarlierAnswers,
  ) {}

  find(token: string): Promise<OpenCheckIn> {
    return openCheckIn(this.database.statements, token, this.clock.now());
  }

  async run(token: string, cookies: Cookies): Promise<CheckInForm> {
    const tx = this.database.statements;
    const found = await this.find(token);
    const opened = this.inWords(this.earlier.knownTo(await this.earlier.browserOf(cookies), found));
    const { checkIn, partner, stage, today, closed } = opened;
    const frame = {
      week: checkIn.week,
      revision: checkIn.revision,
      today,
      closed,
      closesAt: checkIn.closesAt.toISOString(),
      closesAtLocal: toLocalTime(checkIn.closesAt, partner.zone),
    };
    if (closed) return { ...frame, ...nothing };
    const answeredElsewhere = found.checkIn.answers !== null && checkIn.answers === null;
    const toReference = (id: Id) => partnerReference(this.keys, partner.id, id);
    const toPromise = (promise: PartnerPromise) => {
      return { promiseId: toReference(promise.id), text: promiseText(promise, say), dueOn: promise.dueOn };
    };
    return {
      ...frame,
      name: partner.name,
      stage: { title: say(stage.title), purpose: say(stage.purpose) },
      questions: [...questionsFor(stage, checkIn.stageQuestions, say)],
      own: opened.own.map((promise) => ({ ...toPromise(promise), ifCue: promise.ifCue, thenAct: promise.thenAct })),
      seen: opened.seen.map((promise) => toPromise({ ...promise, ...asTold(promise) })),
      openPromises: opened.open.map(toPromise),
      answeredElsewhere,
      given: await this.given(tx, opened, toReference),
      safetyAsked: await this.safetyAsked(tx, opened),
      nextAt: await this.nextAt(opened),
    };
  }

  private async nextAt({ enrolment: { state }, partner, ref: { practiceId } }: OpenCheckIn): Promise<LocalTime | null> {
    if (state !== 'active') return null;
    const weeks = await loadOwnWeeks(this.database, { practiceId, partnerId: partner.id });
    const nextAt = weekStanding(weeks, partner.rhythm, this.clock.now())?.nextAt ?? null;
    return nextAt && toLocalTime(nextAt, partner.zone);
  }

  /** By what was asked alone: who reads the mailbox is not to see whether anything was answered. */
  private async safetyAsked(tx: Tx, { checkIn, partner, ref: { practiceId } }: OpenCheckIn): Promise<boolean> {
    const { week } = checkIn;
    const { first, before } = await askedBefore(tx, { practiceId, partnerId: partner.id, week });
    return isSafetyTurn(week, first, before) && (await isSafetyRead(tx, practiceId));
  }

  private inWords(opened: OpenCheckIn): OpenCheckIn {
    const { own, seen, open, made } = opened;
    const inWords = (promise: PartnerPromise) => openedPromise(this.keys, promise);
    return {
      ...opened,
      own: own.map(inWords),
      seen: seen.map(inWords),
      open: open.map(inWords),
      made: made && inWords(made),
    };
  }

  private async given(
    tx: Tx,
    { checkIn, own, seen, made }: OpenCheckIn,
    toReference: (id: Id) => string,
  ): Promise<CheckInGiven | null> {
    if (!checkIn.answers) return null;
    const marks = await loadPromiseAnswers(tx, checkIn.practiceId, {
      own: own.map(({ id }) => id),
      seen: seen.map(({ id }) => id),
    });
    const { note } = checkIn;
    return {
      answers: checkIn.answers,
      own: marks.own.map(({ promiseId, answer }) => ({ promiseId: toReference(promiseId), answer })),
      seen: marks.seen.map(({ promiseId, answer }) => ({ promiseId: toReference(promiseId), answer })),
      ...(made ? { promise: { ifCue: made.ifCue, thenAct: made.thenAct, dueOn: made.dueOn } } : {}),
      ...(note ? { note: { written: true, audience: note.audience } } : {}),
    };
  }
}

/** A link that is past its week reads nothing. */
const nothing = {
  name: '',
  stage: { title: '', purpose: '' },
  questions: [],
  own: [],
  seen: [],
  openPromises: [],
  answeredElsewhere: false,
  given: null,
  safetyAsked: false,
  nextAt: null,
};
