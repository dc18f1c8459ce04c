import type { LocalWeek } from '@troth/domain';
import type { Facts } from '../../facts.js';
import { linkTo } from '../../links.js';
import { momentWords, weekWords } from '../../words.js';

/** The check-in and its reminder say the same of its week. */
export function fillCheckIn(facts: Facts<'reader'>, { week }: { readonly week: LocalWeek }) {
  const link = linkTo('/check-in', facts);
  if (link === null) return null;
  return {
    name: facts.name,
    link,
    weekLabel: weekWords(week, facts.say),
    closesAt: momentWords(facts.expiresAt, facts),
    byReply: facts.takesReplies,
  };
}
