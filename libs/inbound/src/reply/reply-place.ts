import type { Id } from '@troth/domain';

/** Where a reply's sealed text belongs; it opens nowhere else. */
export function replyPlace(inboundId: Id): string {
  return `inbound:${inboundId}`;
}

/** The same of what waits for the operator. */
export function operatorMailPlace(id: Id): string {
  return `operator-mail:${id}`;
}
