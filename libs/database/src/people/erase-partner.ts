import {
  erasedName,
  flagsDrawnFromBoth,
  milestonesDrawnFromBoth,
  withoutPartner,
  type Enrolment,
  type Side,
} from '@troth/domain';
import { IsNull, In, Not, type EntityTarget } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import { CheckInRow } from '../check-in/entities.js';
import { PartnerRow } from '../enrolment/partner-row.js';
import { RoundRow } from '../enrolment/round-row.js';
import { AttentionRow, MilestoneRow, ReportRow } from '../findings/entities.js';
import { IntakeRow } from '../intake/entities.js';
import { LinkRow, PartnerSessionRow } from '../links/entities.js';
import { InboundMailRow, MailChoiceRow } from '../mail/entities.js';
import { MeasureAskingRow } from '../measures/entities.js';
import { PromiseRow } from '../promise/entities.js';
import { eraseSafetyOf } from '../safety/erase-safety.js';
import { noteErasedPartner } from '../upkeep/erasures-to-note.js';
import { SlotRow, WeeklySummaryRow } from '../week/entities.js';
import { SaidOfPracticeRow } from '../weekly-practices/entities.js';
import { AddressChangeRow, ConsentRow } from './entities.js';
import type { PartnerRef } from './partner-ref.js';
import { refreshStanding } from './partner-standing.js';

/** Findings that are worked out from what both answered. */
const ofBoth = [...flagsDrawnFromBoth, ...milestonesDrawnFromBoth];

/** What is one partner's alone. */
const ofPartner: readonly EntityTarget<{ practiceId: string; partnerId: string | null }>[] = [
  CheckInRow,
  WeeklySummaryRow,
  InboundMailRow,
  LinkRow,
  PartnerSessionRow,
  MailChoiceRow,
  ConsentRow,
  AddressChangeRow,
  IntakeRow,
  MeasureAskingRow,
  SaidOfPracticeRow,
];

/** Whether a partner was erased before. */
export async function isErased(tx: Tx, { practiceId, partnerId }: PartnerRef): Promise<boolean> {
  return managerOf(tx).existsBy(PartnerRow, { practiceId, id: partnerId, erasedAt: Not(IsNull()) });
}

/**
 * Erases one partner of an enrolment that has ended: who they are, what they said, wrote and promised, what they saw of
 * the other's promises, and what was worked out of it. The other's own record and the coach's notes stay. What the other
 * said of a promise stays without its words. `casesStay` leaves an open safety case, and what was said in it.
 */
export async function erasePartner(
  tx: Tx,
  enrolment: Enrolment,
  side: Side,
  now: Date,
  { casesStay = false } = {},
): Promise<void> {
  const { practiceId, id: enrolmentId, partners } = enrolment;
  const [gone, other] = side === 'a' ? [partners.a, partners.b] : [partners.b, partners.a];
  await noteErasedPartner(tx, { practiceId, partnerId: gone.id });
  await erasePromises(tx, practiceId, enrolmentId, gone.id);
  await eraseReports(tx, practiceId, enrolmentId, side);
  await tx.query(
    `delete from operator_mail where delivery_id in (select id from occurrence where practice_id = $1 and person_id = $2)`,
    [practiceId, gone.id],
  );
  const manager = managerOf(tx);
  await eraseSafetyOf(tx, { practiceId, partnerId: gone.id }, { openStay: casesStay });
  for (const row of ofPartner) await manager.delete(row, { practiceId, partnerId: gone.id });
  const findings = { practiceId, enrolmentId };
  for (const row of [MilestoneRow, AttentionRow])
    await manager.delete(row, [
      { ...findings, partnerId: gone.id },
      { ...findings, kind: In(ofBoth) },
    ]);
  await manager.update(WeeklySummaryRow, { practiceId, partnerId: other.id }, { seenSum: '0', seenOf: 0 });
  await refreshStanding(tx, { practiceId, enrolmentId });
  await manager.update(RoundRow, { practiceId, enrolmentId }, { readyAt: null });
  await manager.delete(SlotRow, { practiceId, enrolmentId, subjectId: gone.id });
  await tx.query(
    `update delivery d set sent_to = null
     from occurrence o
     where o.practice_id = $1 and o.person_id = $2 and d.practice_id = o.practice_id and d.id = o.id and d.month = o.month`,
    [practiceId, gone.id],
  );
  await tx.query(
    `update partner
     set name = $3, email = '', address_hash = sha256(gen_random_uuid()::text::bytea), mailbox_hash = null, live = false, zone = 'Etc/UTC', weekday = 1,
         time = '00:00', confirmed_at = null, consent_version = null, consent_given_at = null, shares_seen = false,
         chosen_stages = '{}', asked_round = null, agrees_round = null, agrees_complete = false, rhythm = 'every-week', rhythm_since = null, wants_word_after = false, suppressed_at = null,
         suppressed_why = null, soft_score = 0, soft_scored_on = null, quiet_from = null, quiet_until = null, language = 'en', without_emails_since = null, erased_at = $4
     where practice_id = $1 and id = $2`,
    [practiceId, gone.id, erasedName, now],
  );
}

async function erasePromises(tx: Tx, practiceId: string, enrolmentId: string, partnerId: string): Promise<void> {
  await tx.query(
    `delete from promise_mark m using promise p
     where m.practice_id = $1 and p.practice_id = $1 and p.enrolment_id = $2 and m.promise_id = p.id
       and (m.view = 'own') = (p.maker_id = $3)`,
    [practiceId, enrolmentId, partnerId],
  );
  await tx.query(
    `delete from promise p where p.practice_id = $1 and p.maker_id = $2
       and not exists (select from promise_mark m where m.practice_id = p.practice_id and m.promise_id = p.id)`,
    [practiceId, partnerId],
  );
  const wordless = { ifCue: '', thenAct: '', toldWords: null };
  await managerOf(tx).update(PromiseRow, { practiceId, makerId: partnerId }, wordless);
}

async function eraseReports(tx: Tx, practiceId: string, enrolmentId: string, side: Side): Promise<void> {
  const reports = await managerOf(tx).findBy(ReportRow, { practiceId, enrolmentId });
  const rewritten = reports.map(({ id, figures }) => ({ id, figures: withoutPartner(figures, side) }));
  await tx.query(
    `update report r set figures = n.figures from jsonb_to_recordset($2::jsonb) as n(id uuid, figures jsonb)
     where r.practice_id = $1 and r.id = n.id`,
    [practiceId, JSON.stringify(rewritten)],
  );
}
