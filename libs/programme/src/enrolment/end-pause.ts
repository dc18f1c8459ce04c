import { endsPause, loadEnrolment, type EnrolmentRef } from '@troth/database';
import type { Work } from '../work.js';
import { decideEnrolment } from './decide-enrolment.js';

/** A pause until a date has come to it. Where either came back earlier, or paused again since, nothing is to be done. */
export async function endPause(work: Work, ref: EnrolmentRef, slotKey: string): Promise<void> {
  const couple = await loadEnrolment(work.tx, ref, { lock: true });
  if (couple?.state !== 'paused' || !endsPause(slotKey, couple.pausedAt)) return;
  await decideEnrolment(work, ref, { kind: 'resume', by: { role: 'system' } });
}
