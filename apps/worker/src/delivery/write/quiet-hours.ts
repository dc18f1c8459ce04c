import type { ClaimedDelivery, DeliveryReader } from '@troth/database';
import { waitsUntil, type Wait } from '@troth/domain/calendar';
import { emailKinds, type EmailKind } from '@troth/emails';
import { isEmailKind } from '../kinds.js';

/** The kinds of which only a few reach one person in a day. */
export const noteKinds: readonly string[] = (Object.keys(emailKinds) as EmailKind[]).filter(
  (kind) => emailKinds[kind].pace === 'few-a-day',
);

/** Whether a delivery has to wait for its reader's sake: for the end of their quiet hours, or for a day with fewer notes. */
export function waitOf(
  { kind, dueAt }: ClaimedDelivery,
  { zone, quiet, notes }: DeliveryReader,
  now: Date,
): Wait | null {
  if (!isEmailKind(kind)) return null;
  return waitsUntil({ pace: emailKinds[kind].pace, dueAt, zone, quiet, notes }, now);
}
