import type { LocalWeek } from '@troth/domain';
import { momentWords, weekWords } from '../words.js';
import { fromReader, linkOf, type Addressed, type ContentContext } from './content.js';

export const checkIn = fromReader<'check-in'>(asking);
export const checkInReminder = fromReader<'check-in-reminder'>(asking);

function asking(one: Addressed, context: ContentContext) {
  const { delivery, reader } = one;
  const link = linkOf(one, '/check-in', context);
  if (link === null) return null;
  return {
    name: reader.name,
    link,
    weekLabel: weekWords(delivery.refs['week'] as LocalWeek),
    closesAt: momentWords(delivery.expiresAt, reader.zone),
    byReply: context.takesReplies,
  };
}
