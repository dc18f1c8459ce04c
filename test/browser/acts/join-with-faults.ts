import type { Page } from 'playwright-core';
import { changes, fillStep, guessed } from './step-by-step.js';

interface Person {
  readonly name: string;
  readonly email: string;
}

interface Way {
  readonly words: (english: string) => string | RegExp;
  readonly looks: (path: string, state: string) => Promise<void>;
}

/** Signs up step by step, with an address that is none and one that is both's, until the answers at a glance can be sent. */
export async function joinWithFaults(page: Page, me: Person, partner: Person, { words, looks }: Way): Promise<void> {
  const goOn = () => page.locator('form button[type=submit]').click();
  await fillStep(page, 'name', me.name);
  await page.locator('#email').fill(`${me.email} and more`);
  await goOn();
  await page.locator('[aria-invalid=true]').first().waitFor();
  await looks('/join', 'with a fault');
  await fillStep(page, 'email', me.email);
  await guessed(page);
  await looks('/join', 'place');
  for (const asked of ['place', 'weekday', 'time']) await fillStep(page, asked, null);
  await fillStep(page, 'partner-name', partner.name);
  await fillStep(page, 'partner-email', me.email);
  await goOn();
  await page.locator('[role=alert]').first().waitFor();
  await looks('/join', 'refused');
  await changes(page, words('Their own email address'));
  await fillStep(page, 'partner-email', partner.email);
  await looks('/join', 'at a glance');
}
