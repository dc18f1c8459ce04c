import type { Route } from '@troth/contract';
import type { AuditEntry } from '@troth/domain';
import type { AskingRequest } from '../access/asking.js';

/** An act as it is known before its time. */
export type Act = Omit<AuditEntry, 'at'>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const code = /^[a-z0-9-]{1,36}$/i;

/** What the one whom the guard let in is doing; null where it let in nobody, or the log keeps nothing of the route. */
export function actOf({ coach, partner, params, body }: AskingRequest, route: Route): Act | null {
  if (!route.audited) return null;
  const { id } = params as { readonly id?: string };
  const about = id !== undefined && uuid.test(id) ? id : null;
  const rest = { act: route.audited, outcome: 'done', detail: detailOf(body, route.auditedWith) } as const;
  if (coach) return { practiceId: coach.practiceId, actor: { kind: 'coach', id: coach.id }, about, ...rest };
  if (!partner) return null;
  const actor = { kind: 'partner', id: partner.partnerId } as const;
  return { practiceId: partner.practiceId, actor, about: about ?? partner.enrolmentId, ...rest };
}

/** An id or codes that were sent; whatever else was is not for the log. */
function detailOf(body: unknown, field: string | undefined): string | null {
  if (field === undefined || typeof body !== 'object' || body === null) return null;
  const sent = (body as Readonly<Record<string, unknown>>)[field];
  const codes = (Array.isArray(sent) ? sent : [sent]).filter((one) => typeof one === 'string' && code.test(one));
  return codes.slice(0, 3).join(' ') || null;
}
