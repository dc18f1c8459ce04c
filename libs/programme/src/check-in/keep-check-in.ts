import { replaceMarks, saveAnswers, savePromise, withdrawPromise, type AskedCheckIn } from '@troth/database';
import type { Id, KeptRatings, NewPromise, PromiseAnswer, PromiseView } from '@troth/domain';
import { rollUpWeek } from '../week/roll-up-week.js';
import { sealPromise } from '../promises/seal-promise.js';
import type { Happened, Work } from '../work.js';
import { backToUsual } from './keep-rhythm.js';
import type { OpenCheckIn } from './open-check-in.js';

/** What one partner gave for one week, checked before. */
export interface GivenCheckIn {
  readonly answers: KeptRatings;
  readonly note: AskedCheckIn['note'];
  /** What was answered about promises, and the one that is made: left as they are where only numbers were given. */
  readonly promises: {
    readonly marks: Marks;
    readonly made: NewPromise | null;
  } | null;
}

type Marks = Readonly<Record<PromiseView, readonly { promiseId: Id; answer: PromiseAnswer }[]>>;

/**
 * Keeps one partner's answers, however they came: the check-in, its marks, its promise, its note, the roll-up and what is
 * told of them. Returns the revision; the first is 1.
 */
export async function keepCheckIn(work: Work, opened: OpenCheckIn, given: GivenCheckIn): Promise<number> {
  const { tx, now } = work;
  const { checkIn, partner, ref } = opened;
  const revision = await saveAnswers(tx, checkIn, given, now);
  const answered = { partnerId: partner.id, week: checkIn.week, checkInId: checkIn.id };
  const happened: Happened[] = [
    revision === 1
      ? { ...ref, name: 'check-in.answered', payload: { ...answered, first: !checkIn.answeredBefore } }
      : { ...ref, name: 'check-in.amended', payload: answered },
  ];
  happened.push(...(await backToUsual(work, ref, [partner.id])));
  if (given.promises) {
    happened.push(...(await keepMarks(work, opened, given.promises.marks)));
    happened.push(...(await keepPromise(work, opened, given.promises.made)));
  }
  await rollUpWeek(work, ref, checkIn.week);
  await work.record(happened);
  return revision;
}

async function keepMarks({ tx, now }: Work, opened: OpenCheckIn, marks: Marks): Promise<Happened[]> {
  const { ref, checkIn } = opened;
  const happened: Happened[] = [];
  for (const view of ['own', 'seen'] as const) {
    const asked = { practiceId: ref.practiceId, week: checkIn.week, view };
    const ids = opened[view].map(({ id }) => id);
    for (const promiseId of await replaceMarks(tx, asked, ids, marks[view], now))
      happened.push({ ...ref, name: 'promise.marked', payload: { promiseId, view, week: checkIn.week } });
  }
  return happened;
}

async function keepPromise(work: Work, opened: OpenCheckIn, made: NewPromise | null): Promise<Happened[]> {
  const { tx, now, newId } = work;
  const { ref, checkIn, partner } = opened;
  const maker = { ...ref, makerId: partner.id, week: checkIn.week };
  if (!made) {
    await withdrawPromise(tx, ref.practiceId, partner.id, checkIn.week);
    return [];
  }
  const saved = await savePromise(tx, maker, await sealPromise(work, maker, made), newId(), now);
  if (!saved.isNew) return [];
  const payload = { promiseId: saved.id, makerId: partner.id, week: checkIn.week };
  return [{ ...ref, name: 'promise.made', payload }];
}
