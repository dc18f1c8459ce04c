import { extendAsking, findOpenAsking, insertAskings, loadEnrolment, type ClaimedSlot } from '@troth/database';
import {
  atTheEnd,
  measureOpenUntil,
  measureStillOpen,
  measureTurn,
  nextMeasureAfter,
  partnerOf,
  type Id,
} from '@troth/domain';
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

/** A turn, and whether it goes on with questions that are open since the start. */
interface Turn extends MeasureTurn {
  readonly goesOn: boolean;
}

/**
 * Asks those whose time has come, and plans when they are asked next. Returns the turns that want an email: a partner who
 * has answered what is open is not asked again, another is asked the same once more.
 */
export async function askMeasures(work: Work, slots: readonly ClaimedSlot[]): Promise<readonly MeasureTurn[]> {
  const turns: Turn[] = [];
  for (const slot of slots) {
    const turn = await turnOf(work, slot);
    if (turn) turns.push(turn);
  }
  const begun = turns.filter(({ goesOn }) => !goesOn);
  const fresh = await insertAskings(
    work.tx,
    begun.map(({ askingId, slot, goesOn: _, ...turn }) => ({ ...turn, id: askingId, occasion: slot.localWeek })),
    work.now,
  );
  const asked = begun.filter(({ askingId }) => fresh.has(askingId));
  await work.record(
    asked.map(({ practiceId, enrolmentId, partnerId, askingId, slot }) => {
      const payload = { partnerId, askingId };
      return { name: 'measure.asked', payload, practiceId, enrolmentId, causedBy: slot.id } as const;
    }),
  );
  return [...asked, ...turns.filter(({ goesOn }) => goesOn)];
}

async function turnOf(work: Work, slot: ClaimedSlot): Promise<Turn | null> {
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
  const me = { practiceId, partnerId };
  // What was said before the end is no answer to how things are after it.
  const open = occasion === atTheEnd ? null : await findOpenAsking(work.tx, me, work.now, { lock: true });
  if (open && measureStillOpen(open) === 'leave') return null;
  if (open) await extendAsking(work.tx, { practiceId, id: open.id }, openUntil);
  const askingId = open?.id ?? work.newId();
  return { practiceId, enrolmentId: couple.id, partnerId, askingId, openUntil, slot, goesOn: open !== null };
}
