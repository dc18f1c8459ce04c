import type { Visitor } from '../visitor.js';

/** Takes Robin's invitation for Saturdays at this hour, in New York; without the consent nothing goes. */
export async function acceptInvitation(visitor: Visitor, link: string, time: string): Promise<void> {
  const { page } = visitor;
  await visitor.openTo(link, /Robin has invited you/);
  await visitor.looksOver('invitation');
  await visitor.seesIn(page.getByLabel('Where you are').first(), 'America/New York');
  await page.getByLabel('Day').selectOption('Saturday');
  await page.getByLabel('Time', { exact: true }).fill(time);
  await visitor.presses('Yes, I will take part');
  await page.getByText('We can only go on with your agreement.').waitFor();
  await page.getByLabel(/I have read what is kept/).check();
  await visitor.presses('Yes, I will take part');
  await visitor.sees('You have both joined');
  await visitor.looksOver('invitation-accepted');
}
