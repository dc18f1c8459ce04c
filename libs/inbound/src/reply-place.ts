import type { Id } from '@troth/domain';

/** Where a reply's sealed text belongs; it opens nowhere else. */
export function replyPlace(inboundId: Id): string {
  return `inbound:${inboundId}`;
}
