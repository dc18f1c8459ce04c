import {
  insertSlots,
  keepAskedPromises,
  loadPromisesOf,
  openCheckIns,
  openWeeks,
  type Asking,
  type CheckInFacts,
  type ClaimedSlot,
} from '@troth/database';
import { askAbout, isAsked, mayBeAsked, mayBeReminded, remindedFrom, stageOf, stageQuestionsIn } from '@troth/domain';
import { compareWeeks, localTime, reminderAt } from '@troth/domain/calendar';
import type { Work } from '../work.js';
import { dueTurns, type DueTurn } from './due-turns.js';

/**
 * Asks partners in bulk: their check-ins and weeks open, what each asks of promises is settled, and a reminder is planned.
 * Returns the turns that are new, for their emails: nobody is asked twice. Who has been silent for long is asked less
 * often; their weeks open all the same, so that they close as the other partner's do.
 */
export async function askCheckIns(work: Work, slots: readonly ClaimedSlot[]): Promise<readonly DueTurn[]> {
  const { tx } = work;
  const turns = (await dueTurns(work, slots)).filter(mayBeAsked);
  await openWeeks(
    tx,
    turns.filter((turn) => !isAsked(turn)),
  );
  const fresh = await openTurns(work, turns.filter(isAsked));
  await insertSlots(
    tx,
    fresh.map((turn) => reminderOf(turn, work)),
  );
  await work.record(
    fresh.map(({ practiceId, enrolmentId, partnerId, week, slot }) => {
      return {
        ...({ name: 'check-in.asked', payload: { partnerId, week } } as const),
        practiceId,
        enrolmentId,
        causedBy: slot.id,
      };
    }),
  );
  return fresh;
}

/** Opens the turns' check-ins and weeks, and settles what each asks of promises; returns those that are new. */
export async function openTurns<Turn extends CheckInFacts>(work: Work, turns: readonly Turn[]): Promise<Turn[]> {
  const { tx, now, newId } = work;
  const askings = turns.map((turn) => ({
    ...turn,
    ...asksOf(turn),
    id: newId(),
    localDate: localTime(now, turn.zone).date,
  }));
  if (askings.length === 0) return [];
  const asked = await openCheckIns(tx, askings, now);
  await askAboutPromises(work, askings);
  return askings.filter(({ id }) => asked.has(id));
}

function asksOf({ programmeVersion, stage, week, roundFrom }: CheckInFacts): Pick<Asking, 'stageQuestions'> {
  const weekOfRound = compareWeeks(week, roundFrom);
  return { stageQuestions: stageQuestionsIn(stageOf(programmeVersion, stage), weekOfRound) };
}

/** Settles which promises check-ins ask about, in two statements for all of them. */
export async function askAboutPromises(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  askings: readonly Asking[],
): Promise<void> {
  const found = await loadPromisesOf(
    tx,
    askings.map(({ practiceId }) => practiceId),
    askings.map(({ enrolmentId }) => enrolmentId),
  );
  const ofCouple = Map.groupBy(found, ({ enrolmentId }) => enrolmentId);
  const asked = askings.flatMap((asking) => {
    const promises = (ofCouple.get(asking.enrolmentId) ?? []).map(({ promise }) => promise);
    const { practiceId, week } = asking;
    return askAbout(promises, { ...asking, askedAt: now }).map((about) => ({ ...about, practiceId, week }));
  });
  await keepAskedPromises(tx, asked);
}

/** Those of the slots' partners who get one gentle reminder: their week is still open, and they have not answered. */
export async function turnsToRemind(work: Work, slots: readonly ClaimedSlot[]): Promise<readonly DueTurn[]> {
  return (await dueTurns(work, slots)).filter(mayBeReminded);
}

function reminderOf({ practiceId, partnerId, enrolmentId, week, slot }: DueTurn, { newId, now }: Work) {
  return {
    id: newId(),
    practiceId,
    kind: 'check-in-reminder' as const,
    subjectId: partnerId,
    enrolmentId,
    localWeek: week,
    dueAt: reminderAt(remindedFrom(slot.dueAt, now)),
  };
}
