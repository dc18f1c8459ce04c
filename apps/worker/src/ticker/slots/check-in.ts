import {
  appendEvents,
  askCheckIns,
  checkInFacts,
  insertLinks,
  insertSlots,
  requestEmails,
  type CheckInFacts,
  type ClaimedSlot,
} from '@troth/database';
import { newEvent, type Id, type LocalWeek } from '@troth/domain';
import { localTime, reminderAt } from '@troth/domain/calendar';
import { linkToken, tokenHash } from '@troth/sealing';
import type { Work } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';

const LATE_MS = 3_600_000;

interface Turn extends CheckInFacts {
  readonly slot: ClaimedSlot;
  readonly checkInId: Id;
}

/** Asks partners in bulk: the check-in opens with its link, its email, its event and its reminder to come. */
export const checkIn: SlotHandler = async (slots, ticking) => {
  const { tx, now } = ticking;
  const turns = (await turnsOf(slots, ticking)).filter(
    ({ state, weekState }) => state === 'active' && isAskable(weekState),
  );
  const asked = await askCheckIns(
    tx,
    turns.map((turn) => ({
      ...turn,
      id: turn.checkInId,
      localDate: localTime(now, turn.zone).date,
    })),
    now,
  );
  const fresh = turns.filter(({ checkInId }) => asked.has(checkInId));
  await mail(fresh, ticking);
  await insertSlots(
    tx,
    fresh.map((turn) => reminderOf(turn, ticking)),
  );
  await appendEvents(
    tx,
    fresh.map((turn) => askedEvent(turn, ticking)),
  );
};

/** The slots with their couples' facts; of a couple that is gone there are none. */
export async function turnsOf(slots: readonly ClaimedSlot[], { tx, newId }: Work): Promise<Turn[]> {
  const key = (practiceId: Id, partnerId: Id, week: string) => `${practiceId} ${partnerId} ${week}`;
  const facts = await checkInFacts(
    tx,
    slots.map(({ practiceId, subjectId, localWeek }) => ({
      practiceId,
      partnerId: subjectId,
      week: localWeek as LocalWeek,
    })),
  );
  const bySlot = new Map(facts.map((one) => [key(one.practiceId, one.partnerId, one.week), one]));
  return slots.flatMap((slot) => {
    const found = bySlot.get(key(slot.practiceId, slot.subjectId, slot.localWeek));
    return found ? [{ ...found, slot, checkInId: newId() }] : [];
  });
}

function isAskable(weekState: CheckInFacts['weekState']): boolean {
  return weekState === 'planned' || weekState === 'open';
}

/** The email with the link of that week, for a check-in or its reminder. */
export async function mail(turns: readonly Turn[], { tx, now, newId, keys }: Work, kind = 'check-in'): Promise<void> {
  const linked = turns.map((turn) => ({ turn, linkId: newId() }));
  await insertLinks(
    tx,
    linked.map(({ turn, linkId }) => ({
      id: linkId,
      tokenHash: tokenHash(linkToken(keys, linkId)),
      purpose: 'check-in',
      practiceId: turn.practiceId,
      partnerId: turn.partnerId,
      enrolmentId: turn.enrolmentId,
      localWeek: turn.week,
      createdAt: now,
      expiresAt: turn.closesAt,
    })),
  );
  await requestEmails(
    tx,
    linked.map(({ turn, linkId }) => ({
      id: newId(),
      practiceId: turn.practiceId,
      personId: turn.partnerId,
      enrolmentId: turn.enrolmentId,
      audience: 'partner',
      kind,
      key: turn.week,
      refs: { week: turn.week, linkId },
      dueAt: turn.slot.dueAt,
      expiresAt: turn.closesAt,
      causedBy: turn.slot.id,
    })),
    now,
  );
}

function reminderOf({ practiceId, partnerId, enrolmentId, week, slot }: Turn, { newId, now }: Work) {
  return {
    id: newId(),
    practiceId,
    kind: 'check-in-reminder' as const,
    subjectId: partnerId,
    enrolmentId,
    localWeek: week,
    dueAt: reminderAt(isLate(slot, now) ? now : slot.dueAt),
  };
}

/** After an outage the reminder waits its day from the asking, so that both don't arrive together. */
function isLate({ dueAt }: ClaimedSlot, now: Date): boolean {
  return now.getTime() - dueAt.getTime() > LATE_MS;
}

function askedEvent({ practiceId, enrolmentId, partnerId, week, slot }: Turn, { now, newId }: Work) {
  return newEvent(
    'check-in.asked',
    { partnerId, week },
    { id: newId(), practiceId, enrolmentId, occurredAt: now, causedBy: slot.id },
  );
}
