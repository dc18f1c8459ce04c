import { insertAskings, loadEnrolment, type ClaimedSlot } from '@troth/database';
import { atTheEnd, measureOpenUntil, measureTurn, nextMeasureAfter, partnerOf, type Id } from '@troth/domain';
import type { Work } from '../work.js';
import { planMeasures } from './plan-measures.js';

/** One partner who is asked now, for their email. */
export interface MeasureTurn {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  readonly partnerId: Id;
  readonly askingId: Id;
  readonly openUntil: Date;
  readonly slot: ClaimedSlot;
}

/** Asks those whose time has come, and plans when they are asked next. Returns the turns that are new. */
export async function askMeasures(work: Work, slots: readonly ClaimedSlot[]): Promise<readonly MeasureTurn[]> {
  const turns: MeasureTurn[] = [];
  for (const slot of slots) {
    const turn = await turnOf(work, slot);
    if (turn) turns.push(turn);
  }
  const fresh = await insertAskings(
    work.tx,
    turns.map(({ askingId, slot, ...turn }) => ({ ...turn, id: askingId, occasion: slot.localWeek })),
    work.now,
  );
  const asked = turns.filter(({ askingId }) => fresh.has(askingId));
  await work.record(
    asked.map(({ practiceId, enrolmentId, partnerId, askingId, slot }) => {
      const payload = { partnerId, askingId };
      return { name: 'measure.asked', payload, practiceId, enrolmentId, causedBy: slot.id } as const;
    }),
  );
  return asked;
}

async function turnOf(work: Work, slot: ClaimedSlot): Promise<MeasureTurn | null> {
  const { practiceId, subjectId: partnerId, enrolmentId, localWeek: occasion } = slot;
  const couple = enrolmentId && (await loadEnrolment(work.tx, { practiceId, enrolmentId }));
  const partner = couple && partnerOf(couple, partnerId);
  if (!partner) return null;
  const turn = measureTurn(couple.state, occasion, partner.rhythm);
  if (turn === 'never') return null;
  if (occasion !== atTheEnd) {
    const after = turn === 'later' ? work.now : nextMeasureAfter(slot.dueAt);
    await planMeasures(work, couple, [partner], { after });
  }
  if (turn === 'later') return null;
  const openUntil = measureOpenUntil(work.now);
  return { practiceId, enrolmentId: couple.id, partnerId, askingId: work.newId(), openUntil, slot };
}
