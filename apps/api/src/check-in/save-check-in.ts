import { Injectable } from '@nestjs/common';
import {
  appendEvents,
  fixAskedPromises,
  idsAt,
  loadPartnerWeeks,
  replaceMarks,
  rollUpWeek,
  saveAnswers,
  savePromise,
  withdrawPromise,
  type Tx,
} from '@troth/database';
import {
  checkInFaults,
  consistencyScore,
  newEvent,
  regularity,
  type DomainEvent,
  type EventName,
  type EventPayload,
  type Id,
  type PromiseView,
} from '@troth/domain';
import { seal } from '@troth/sealing';
import { ApiContext } from '../api-context.js';
import { Problem } from '../http/problem.js';
import type { CheckInRequest, CheckInSaved } from './check-in.schemas.js';
import { notePlace } from './note-place.js';
import { openCheckIn, type OpenCheckIn } from './open-check-in.js';
import { idsByReference } from './promise-references.js';

/** What is asked about in each view, by the reference that the form names it by. */
type Asked = Readonly<Record<PromiseView, ReadonlyMap<string, Id>>>;

type Tell = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/** Keeps one partner's answers: the check-in, its marks, its promise, its note, the roll-up and what is told of them. */
@Injectable()
export class SaveCheckIn {
  constructor(private readonly context: ApiContext) {}

  async run(tx: Tx, request: CheckInRequest, now: Date): Promise<CheckInSaved> {
    const opened = await openCheckIn(tx, request.token, now, { lock: true });
    const asked = {
      own: idsByReference(this.context.keys, opened.partner, opened.own),
      seen: idsByReference(this.context.keys, opened.partner, opened.seen),
    };
    refuseFaults(opened, asked, request);
    const { checkIn, partner, ref } = opened;
    const ids = idsAt(now);
    const events: DomainEvent[] = [];
    const tell: Tell = (name, payload) => {
      const at = { id: ids(), practiceId: ref.practiceId, enrolmentId: ref.enrolmentId, occurredAt: now };
      events.push(newEvent(name, payload, at) as DomainEvent);
    };

    const revision = await saveAnswers(
      tx,
      checkIn,
      { answers: request.answers, note: this.note(opened, request) },
      now,
    );
    const answered = { partnerId: partner.id, week: checkIn.week, checkInId: checkIn.id };
    if (revision === 1) tell('check-in.answered', { ...answered, first: !checkIn.answeredBefore });
    else tell('check-in.amended', answered);
    await saveMarks(tx, opened, asked, request, now, tell);
    await saveNewPromise(tx, opened, request, ids(), now, tell);
    await rollUpWeek(tx, ref, checkIn.week);
    await appendEvents(tx, events);

    const weeks = await loadPartnerWeeks(tx, ref.practiceId, partner.id);
    const rates = weeks.map(({ week, frozen, own }) => ({ week, frozen, ...own }));
    const figures = { ...consistencyScore(rates), regularity: regularity(weeks.filter(({ asked }) => asked)) };
    return { savedAt: now.toISOString(), revision, figures };
  }

  private note({ checkIn }: OpenCheckIn, { note }: CheckInRequest) {
    if (!note) return null;
    const { text, audience } = note;
    if (text !== undefined) return { sealed: seal(this.context.keys, text, notePlace(checkIn.id, audience)), audience };
    if (checkIn.note?.audience === audience) return checkIn.note;
    // Whoever else opens this link must not be able to send on what its writer kept.
    const message = checkIn.note
      ? 'Write the note again to choose anew who may read it.'
      : 'Write a note, or leave it out.';
    throw new Problem('invalid-input', [{ path: 'note.text', message }]);
  }
}

function refuseFaults(opened: OpenCheckIn, asked: Asked, request: CheckInRequest): void {
  const form = {
    stage: opened.stage,
    ownPromiseIds: [...asked.own.keys()],
    seenPromiseIds: [...asked.seen.keys()],
    openPromises: opened.open.length,
    localDate: opened.today,
    closed: opened.closed,
  };
  const { note: _, ...answered } = request;
  const faults = checkInFaults(form, answered);
  if (faults.some(({ code }) => code === 'week-closed')) throw new Problem('week-closed');
  // A promise that stands as it was made is not held against today's date again.
  const kept = faults.filter(({ path }) => path !== 'promise.dueOn' || request.promise?.dueOn !== opened.made?.dueOn);
  if (kept.length > 0)
    throw new Problem(
      'invalid-input',
      kept.map(({ path, message }) => ({ path, message })),
    );
}

async function saveMarks(
  tx: Tx,
  opened: OpenCheckIn,
  asked: Asked,
  request: CheckInRequest,
  now: Date,
  tell: Tell,
): Promise<void> {
  const { practiceId } = opened.ref;
  const { week } = opened.checkIn;
  for (const view of ['own', 'seen'] as const) {
    const ids = [...asked[view].values()];
    const marks = request[view].map(({ promiseId, answer }) => ({
      promiseId: asked[view].get(promiseId) ?? '',
      answer,
    }));
    await fixAskedPromises(tx, { practiceId, week, view }, ids);
    const changed = await replaceMarks(tx, { practiceId, week, view }, ids, marks, now);
    for (const promiseId of changed) tell('promise.marked', { promiseId, view, week });
  }
}

async function saveNewPromise(
  tx: Tx,
  opened: OpenCheckIn,
  request: CheckInRequest,
  id: Id,
  now: Date,
  tell: Tell,
): Promise<void> {
  const { practiceId, enrolmentId } = opened.ref;
  const { week } = opened.checkIn;
  const makerId = opened.partner.id;
  if (!request.promise) return withdrawPromise(tx, practiceId, makerId, week);
  const saved = await savePromise(tx, { practiceId, enrolmentId, makerId, week }, request.promise, id, now);
  if (saved.isNew) tell('promise.made', { promiseId: saved.id, makerId, week });
}
