import { holdEnrolment, type Tx } from '@troth/database';
import { loadOpenCheckIn, type OpenCheckIn } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { leadFrom, liveLink } from '../links/open-link.js';

/** The check-in that a link leads to. Throws `link-not-valid` where there is none; a closed one comes back as closed. */
export async function openCheckIn(tx: Tx, token: string, now: Date, options?: { lock: boolean }): Promise<OpenCheckIn> {
  const found = await liveLink(tx, token, 'check-in', { now });
  if (found && options?.lock) await holdEnrolment(tx, found);
  const { link, enrolment, partner } = await leadFrom(tx, found);
  if (!link.localWeek) throw new Problem('link-not-valid');
  const opened = await loadOpenCheckIn(tx, { enrolment, partner, week: link.localWeek }, now, options);
  if (!opened) throw new Problem('link-not-valid');
  return { ...opened, closed: opened.closed || link.expiresAt <= now };
}
