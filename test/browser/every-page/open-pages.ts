import type { PageSteps } from './page-steps.js';

/** The pages that everybody may read, and those of a demo. */
export async function openPages(steps: PageSteps): Promise<void> {
  for (const path of ['/', '/how', '/coach/how', '/help']) await steps.looksAt(path, /./, path, 'as it is');
  await seeksHelp(steps);
  await steps.looksAt('/nowhere', /./, 'no page', 'not found');
  await steps.looksAt('/welcome', 'Try Troth in three minutes', '/welcome', 'before a tour');
  await readsTheMailbox(steps);
}

/** A country with every way to write and every language of its own, and one of which little is known. */
async function seeksHelp(steps: PageSteps): Promise<void> {
  const { page } = steps;
  for (const country of ['Belgium', 'Guatemala']) {
    await steps.presses(country);
    await steps.sees(country);
    await steps.looks('/help', country);
    await steps.presses('Another country');
  }
  await page.getByRole('searchbox').or(page.getByRole('textbox')).fill('xx');
  const nothing = page.getByText(steps.w('We have no lines for it yet.'));
  await page.getByText('findahelpline.com').or(nothing).first().waitFor();
  await steps.looks('/help', 'no such country');
}

async function readsTheMailbox(steps: PageSteps): Promise<void> {
  await steps.looksAt('/mailbox', 'Mailbox', '/mailbox', 'captured');
  await steps.page.getByText(steps.w('Plain text')).click();
  await steps.looks('/mailbox', 'plain text');
  await steps.page.getByText(steps.w('Every kind')).click();
  await steps.page.getByText('weekly-report').first().waitFor();
  await steps.looks('/mailbox', 'every kind');
}
