import type { AuditAct, AuditEntry } from '@troth/domain';
import type { AskingRequest } from '../access/asking.js';

/** An act as it is known before its time. */
export type Act = Omit<AuditEntry, 'at'>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the one whom the guard let in is doing; null where it let in nobody. */
export function actOf({ coach, partner, params }: AskingRequest, act: AuditAct): Act | null {
  const { id } = params as { readonly id?: string };
  const about = id !== undefined && uuid.test(id) ? id : null;
  const rest = { act, outcome: 'done', detail: null } as const;
  if (coach) return { practiceId: coach.practiceId, actor: { kind: 'coach', id: coach.id }, about, ...rest };
  if (!partner) return null;
  const actor = { kind: 'partner', id: partner.partnerId } as const;
  return { practiceId: partner.practiceId, actor, about: about ?? partner.enrolmentId, ...rest };
}
