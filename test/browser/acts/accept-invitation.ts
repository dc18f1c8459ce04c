import { expect } from '@jest/globals';
import type { Visitor } from '../visitor.js';
import { fillStep } from './step-by-step.js';

/** Takes Robin's invitation for Saturdays at this hour, in New York. */
export async function acceptInvitation(visitor: Visitor, link: string, time: string): Promise<void> {
  const { page } = visitor;
  await visitor.openTo(link, /Robin has invited you/);
  await visitor.looksOver('invitation');
  await fillStep(page, 'name', null);
  await visitor.seesIn(page.locator('#place'), 'New York');
  await fillStep(page, 'place', null);
  await page.getByLabel('Day').selectOption('Saturday');
  await fillStep(page, 'weekday', null);
  await fillStep(page, 'time', time);
  await visitor.presses('I agree to these emails');
  await visitor.looksOver('invitation-emails');
  await visitor.presses('Next');
  await visitor.sees('Your answers at a glance');
  expect(await visitor.reads()).toContain(`Saturday ${time} in New York`);
  await visitor.looksOver('invitation-at-a-glance');
  await visitor.presses('I agree, and take part');
  await visitor.sees('You have both joined');
  await visitor.looksOver('invitation-accepted');
}
