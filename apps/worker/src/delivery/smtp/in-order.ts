import type { ClaimedDelivery } from '@troth/database';

/**
 * The messages of each person by themselves, in the order in which they fell due, so that one is sent after the other;
 * the people in the order in which their first was given.
 */
export function inOrder<Message extends { readonly delivery: ClaimedDelivery }>(
  messages: readonly Message[],
): Message[][] {
  const byPerson = Map.groupBy(messages, ({ delivery }) => delivery.personId);
  return [...byPerson.values()].map((theirs) => theirs.sort(earlierFirst));
}

function earlierFirst(
  { delivery: one }: { delivery: ClaimedDelivery },
  { delivery: other }: { delivery: ClaimedDelivery },
) {
  return one.dueAt.getTime() - other.dueAt.getTime() || (one.id < other.id ? -1 : 1);
}
