import type { Visitor } from '../visitor.js';

/** Takes Robin's invitation for Saturdays at this hour, in New York. */
export async function acceptInvitation(visitor: Visitor, link: string, time: string): Promise<void> {
  const { page } = visitor;
  await visitor.openTo(link, /Robin has invited you/);
  await visitor.looksOver('invitation');
  await visitor.seesIn(page.getByLabel('Where you are').first(), 'America/New York');
  await page.getByLabel('Day').selectOption('Saturday');
  await page.getByLabel('Time', { exact: true }).fill(time);
  await visitor.presses('I agree to these emails');
  await visitor.presses('I agree, and take part');
  await visitor.sees('You have both joined');
  await visitor.looksOver('invitation-accepted');
}
