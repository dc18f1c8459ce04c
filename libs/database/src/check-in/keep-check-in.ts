import {
  newEvent,
  type CheckInAnswers,
  type DomainEvent,
  type EventName,
  type EventPayload,
  type Id,
  type NewPromise,
  type PromiseAnswer,
  type PromiseView,
} from '@troth/domain';
import type { Tx } from '../connection/database.js';
import { idsAt } from '../connection/ids.js';
import { saveAnswers, type AskedCheckIn } from './check-ins.js';
import { appendEvents } from '../outbox/events.js';
import type { OpenCheckIn } from './open-check-in.js';
import { fixAskedPromises, replaceMarks, savePromise, withdrawPromise } from '../promise/promises.js';
import { rollUpWeek } from '../week/weekly-summaries.js';

/** What one partner gave for one week, checked before. */
export interface GivenCheckIn {
  readonly answers: CheckInAnswers;
  readonly note: AskedCheckIn['note'];
  /** What was answered about promises, and the one that is made: left as they are where only numbers were given. */
  readonly promises: {
    readonly marks: Readonly<Record<PromiseView, readonly { promiseId: Id; answer: PromiseAnswer }[]>>;
    readonly made: NewPromise | null;
  } | null;
}

type Tell = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/**
 * Keeps one partner's answers, however they came: the check-in, its marks, its promise, its note, the roll-up and what is
 * told of them. Returns the revision; the first is 1.
 */
export async function keepCheckIn(tx: Tx, opened: OpenCheckIn, given: GivenCheckIn, now: Date): Promise<number> {
  const { checkIn, partner, ref } = opened;
  const ids = idsAt(now);
  const events: DomainEvent[] = [];
  const tell: Tell = (name, payload) => {
    const at = { id: ids(), practiceId: ref.practiceId, enrolmentId: ref.enrolmentId, occurredAt: now };
    events.push(newEvent(name, payload, at) as DomainEvent);
  };

  const revision = await saveAnswers(tx, checkIn, given, now);
  const answered = { partnerId: partner.id, week: checkIn.week, checkInId: checkIn.id };
  if (revision === 1) tell('check-in.answered', { ...answered, first: !checkIn.answeredBefore });
  else tell('check-in.amended', answered);
  if (given.promises) {
    await saveMarks(tx, opened, given.promises.marks, now, tell);
    await saveNewPromise(tx, opened, given.promises.made, ids(), now, tell);
  }
  await rollUpWeek(tx, ref, checkIn.week);
  await appendEvents(tx, events);
  return revision;
}

async function saveMarks(
  tx: Tx,
  opened: OpenCheckIn,
  marks: NonNullable<GivenCheckIn['promises']>['marks'],
  now: Date,
  tell: Tell,
): Promise<void> {
  const { practiceId } = opened.ref;
  const { week } = opened.checkIn;
  for (const view of ['own', 'seen'] as const) {
    const ids = opened[view].map(({ id }) => id);
    await fixAskedPromises(tx, { practiceId, week, view }, ids);
    const changed = await replaceMarks(tx, { practiceId, week, view }, ids, marks[view], now);
    for (const promiseId of changed) tell('promise.marked', { promiseId, view, week });
  }
}

async function saveNewPromise(
  tx: Tx,
  opened: OpenCheckIn,
  made: NewPromise | null,
  id: Id,
  now: Date,
  tell: Tell,
): Promise<void> {
  const { practiceId, enrolmentId } = opened.ref;
  const { week } = opened.checkIn;
  const makerId = opened.partner.id;
  if (!made) return withdrawPromise(tx, practiceId, makerId, week);
  const saved = await savePromise(tx, { practiceId, enrolmentId, makerId, week }, made, id, now);
  if (saved.isNew) tell('promise.made', { promiseId: saved.id, makerId, week });
}
