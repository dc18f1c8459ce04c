import { expect } from '@jest/globals';
import type { Visitor } from '../visitor.js';
import { fillStep, goToGlance } from './step-by-step.js';

const glance = 'form dl';

/** Signs up as Noa, loads the page again on the way, and steps back and forth; nothing is sent. */
export async function reloadWhileJoining(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.openTo('/join', 'Begin with yourself');
  const address = page.url();
  await fillStep(page, 'name', 'Noa');
  await fillStep(page, 'email', 'noa@home.example');
  await fillStep(page, 'place', null);
  await page.locator('[name=weekday]').selectOption('3');
  await fillStep(page, 'weekday', null);
  await fillStep(page, 'time', '06:45');
  await fillStep(page, 'partner-name', 'Kim');
  await page.locator('#partner-email').fill('kim@home.example');
  await page.reload();
  await visitor.seesIn(page.locator('#partner-email'), 'kim@home.example');
  await page.goBack();
  await visitor.seesIn(page.locator('#partner-name'), 'Kim');
  await page.goForward();
  await fillStep(page, 'partner-email', null);
  const answers = await page.locator(glance).first().innerText();
  for (const words of ['Noa', 'noa@home.example', 'Wednesday', '06:45', 'Kim', 'kim@home.example'])
    expect(answers).toContain(words);
  expect(page.url()).toBe(address);
}

/** Takes an invitation as Thomas, loads the page again on the way, and declines it at the end. */
export async function reloadWhileInvited(visitor: Visitor, link: string): Promise<void> {
  const { page } = visitor;
  await visitor.openTo(link, /has invited you/);
  await fillStep(page, 'name', 'Thomas');
  await fillStep(page, 'place', null);
  await page.reload();
  await visitor.sees('On which day');
  await goToGlance(page);
  expect(await page.locator(glance).first().innerText()).toContain('Thomas');
  await visitor.presses('No, thank you');
  await visitor.presses('Yes, decline and erase');
  await visitor.sees('Thank you for telling us');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Thomas');
}
